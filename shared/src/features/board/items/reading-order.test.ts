import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ada, itemOf } from '../../../testing/on-board.ts';
import { ItemId } from '../board-ids.ts';
import { readingOrder } from './reading-order.ts';

const thing = (name: string, x: number, y: number) =>
  itemOf(ada, { id: ItemId.parse(`thing-${name}`), x, y });

it('[BD19] things are read row by row, from left to right', () => {
  const read = readingOrder([
    thing('third', 0, 230),
    thing('second', 300, 60),
    thing('first', 10, 95),
    thing('fourth', 250, 260),
  ]);
  expect(read.map(({ id }) => id)).toEqual(['thing-first', 'thing-second', 'thing-third', 'thing-fourth']);
});

it('[BD19] the order depends on places alone, not on who came first', () => {
  const coordinate = fc.integer({ min: -500, max: 500 });
  fc.assert(
    fc.property(fc.array(fc.tuple(coordinate, coordinate), { maxLength: 20 }), (places) => {
      const things = places.map(([x, y], index) => thing(`no-${index}`, x, y));
      const names = (order: readonly { id: string }[]) => order.map(({ id }) => id);
      expect(names(readingOrder([...things].reverse()))).toEqual(names(readingOrder(things)));
      expect(readingOrder(things)).toHaveLength(things.length);
    }),
  );
});

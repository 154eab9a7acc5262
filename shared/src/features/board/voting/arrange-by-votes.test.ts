import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ada, added, b, left, onOpenBoard, right } from '../../../testing/on-board.ts';
import type { BoardEvent } from '../board.events.ts';
import { ItemId } from '../board-ids.ts';
import type { Box } from '../geometry.ts';
import { readingOrder } from '../items/reading-order.ts';
import { arrangedByVotes } from './arrange-by-votes.ts';
import type { Tally } from './voting.model.ts';

const of = (name: string) => ItemId.parse(`thing-${name}`);
const at = (name: string, x: number, y: number, over: object = {}): BoardEvent =>
  added(ada, { id: of(name), x, y, ...over });
const tallyOf = (dots: Readonly<Record<string, number>>): Tally => ({
  items: Object.entries(dots).map(([name, count]) => ({ item: of(name), dots: count, people: 1 })),
  joined: 1,
  passed: 0,
});
const arranged = (events: readonly BoardEvent[], dots: Readonly<Record<string, number>>, section = null) =>
  arrangedByVotes(onOpenBoard(...events).state, { board: b, section, tally: tallyOf(dots) });

it('[VT13] the most dots come first in each section; what has as many keeps its order', () => {
  const events = [
    at('a', 10, 70),
    at('b', 230, 70),
    at('c', 450, 70),
    at('d', 10, 290),
    at('other', 730, 290, { section: right }),
  ];
  const placed = arranged(events, { c: 2, d: 5 });
  const places = new Map(placed.map(({ id, x, y }) => [id, [x, y]]));
  expect(places).toEqual(
    new Map([
      [of('d'), [10, 70]],
      [of('c'), [230, 70]],
      [of('a'), [450, 70]],
      [of('b'), [10, 290]],
      [of('other'), [730, 70]],
    ]),
  );
  expect(arranged([at('a', 10, 70), at('b', 230, 70)], { a: 2, b: 1 })).toEqual([]);
});

it('[VT13] only the section that was voted on is arranged; what is locked or hidden stays and is gone around', () => {
  const events = [
    at('fixed', 10, 70, { lock: 'position' }),
    at('a', 230, 70),
    at('b', 450, 70),
    at('hidden', 10, 290, { hidden: true }),
    at('other', 2000, 900, { section: right }),
  ];
  const placed = arrangedByVotes(onOpenBoard(...events).state, {
    ...{ board: b, section: left, tally: tallyOf({ b: 3, other: 9, hidden: 9 }) },
  });
  expect(placed).toEqual([
    { id: of('b'), x: 230, y: 70 },
    { id: of('a'), x: 450, y: 70 },
  ]);
});

it('[VT13] nothing comes to lie on anything else, whatever the sizes, and the order is that of the dots', () => {
  const thing = fc.record({
    x: fc.integer({ min: 0, max: 600 }),
    y: fc.integer({ min: 0, max: 2000 }),
    width: fc.integer({ min: 100, max: 620 }),
    height: fc.integer({ min: 100, max: 700 }),
    dots: fc.nat(4),
  });
  fc.assert(
    fc.property(fc.array(thing, { maxLength: 14 }), (things) => {
      const events = things.map(({ dots: _, ...box }, index) => at(`n${index}`, box.x, box.y, box));
      const given = onOpenBoard(...events).state;
      const dots = Object.fromEntries(things.map((one, index) => [`n${index}`, one.dots]));
      const placed = arrangedByVotes(given, { board: b, section: null, tally: tallyOf(dots) });
      const moved = new Map(placed.map((place) => [place.id, place]));
      const boxes = [...given.items.values()].map((item) => ({ ...item, ...moved.get(item.id) }));
      for (const [index, one] of boxes.entries()) {
        for (const other of boxes.slice(index + 1)) expect(overlap(one, other)).toBe(false);
      }
      const read = readingOrder(boxes).map(({ id }) => dots[id.slice('thing-'.length)] ?? 0);
      expect(read).toEqual([...read].sort((a, z) => z - a));
    }),
  );
});

const overlap = (a: Box, z: Box): boolean =>
  a.x + a.width > z.x + 10 &&
  z.x + z.width > a.x + 10 &&
  a.y + a.height > z.y + 10 &&
  z.y + z.height > a.y + 10;

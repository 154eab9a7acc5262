import { ItemId } from '@sayso/shared/features/board/board-ids.ts';
import type { Placing } from '@sayso/shared/features/board/items/items.model.ts';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aligned, spread, tidied } from './arrangements.ts';

const item = (name: string, x: number, y: number, width = 200, height = 200) => ({
  ...{ id: ItemId.parse(`item-${name}`), x, y, width, height },
});
const xs = (places: readonly Placing[]) => places.map(({ x }) => x);
const ys = (places: readonly Placing[]) => places.map(({ y }) => y);
const three = [item('a', 0, 0), item('b', 500, 40, 100, 100), item('c', 230, 300)];

it('aligns edges and middles', () => {
  expect(xs(aligned(three, 'left'))).toEqual([0, 0, 0]);
  expect(xs(aligned(three, 'right'))).toEqual([400, 500, 400]);
  expect(xs(aligned(three, 'centre'))).toEqual([200, 250, 200]);
  expect(ys(aligned(three, 'top'))).toEqual([0, 0, 0]);
  expect(ys(aligned(three, 'bottom'))).toEqual([300, 400, 300]);
  expect(ys(aligned(three, 'middle'))).toEqual([150, 200, 150]);
  expect(ys(aligned(three, 'left'))).toEqual([0, 40, 300]);
});

it('spreads with the same gap between all, and never over one another', () => {
  expect(spread(three, 'across')).toEqual([
    { id: 'item-a', x: 0, y: 0 },
    { id: 'item-c', x: 250, y: 300 },
    { id: 'item-b', x: 500, y: 40 },
  ]);
  const pile = [item('a', 0, 0), item('b', 10, 0), item('c', 20, 0)];
  expect(xs(spread(pile, 'across'))).toEqual([0, 220, 440]);
});

it('tidies into a grid in the order of reading', () => {
  const messy = [item('a', 13, 8), item('b', 260, 31), item('c', 4, 260), item('d', 300, 222)];
  expect(tidied(messy)).toEqual([
    { id: 'item-a', x: 4, y: 8 },
    { id: 'item-b', x: 224, y: 8 },
    { id: 'item-c', x: 4, y: 228 },
    { id: 'item-d', x: 224, y: 228 },
  ]);
});

it('whatever was tidied does not overlap, keeps the gap', () => {
  const length = fc.integer({ min: -2000, max: 2000 });
  const size = fc.integer({ min: 40, max: 400 });
  const items = fc.array(fc.tuple(length, length, size, size), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(items, (boxes) => {
      const lying = boxes.map(([x, y, width, height], at) => item(`${at}`, x, y, width, height));
      const at = new Map(tidied(lying).map((place) => [place.id, place]));
      const placed = lying.map((one) => ({ ...one, x: at.get(one.id)?.x ?? 0, y: at.get(one.id)?.y ?? 0 }));
      for (const a of placed) {
        for (const b of placed) {
          if (a.id === b.id) continue;
          const apart =
            a.x + a.width + 20 <= b.x ||
            b.x + b.width + 20 <= a.x ||
            a.y + a.height + 20 <= b.y ||
            b.y + b.height + 20 <= a.y;
          expect(apart).toBe(true);
        }
      }
      expect(placed).toHaveLength(boxes.length);
    }),
  );
});

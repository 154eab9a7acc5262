import { BoardId, ItemId } from '@sayso/shared/features/board/board-ids.ts';
import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import { expect, it } from 'vitest';
import { ItemIndex } from './item-index.ts';
import { connectorItem, idOf, noteItem, testBoard } from './testing/test-items.ts';

const mapOf = (...items: readonly Item[]) => new Map(items.map((one) => [one.id, one]));
const everywhere = { minX: -1e5, minY: -1e5, maxX: 1e5, maxY: 1e5 };

it('only what is another object has changed', () => {
  const index = new ItemIndex(testBoard);
  const [a, b, c] = [noteItem('a', 0, 0), noteItem('b', 300, 0), noteItem('c', 600, 0)];
  expect(index.sync(mapOf(a, b, c))).toEqual({ added: [a, b, c], changed: [], removed: [] });
  expect(index.sync(mapOf(a, b, c))).toEqual({ added: [], changed: [], removed: [] });
  const moved = { ...b, x: 900 };
  expect(index.sync(mapOf(a, moved, c))).toEqual({ added: [], changed: [moved], removed: [] });
  expect(index.sync(mapOf(a, moved))).toEqual({ added: [], changed: [], removed: [c.id] });
});

it('one that goes while another comes is noticed', () => {
  const index = new ItemIndex(testBoard);
  index.sync(mapOf(noteItem('a', 0, 0)));
  const b = noteItem('b', 0, 0);
  expect(index.sync(mapOf(b))).toEqual({ added: [b], changed: [], removed: [idOf('a')] });
  expect(index.within(everywhere)).toEqual([b.id]);
});

it('items of other boards are not there', () => {
  const index = new ItemIndex(testBoard);
  index.sync(mapOf(noteItem('a', 0, 0, { board: BoardId.parse('board-2') })));
  expect(index.size).toBe(0);
});

it('finds what is on the screen and follows moves and sizes', () => {
  const index = new ItemIndex(testBoard);
  const a = noteItem('a', 0, 0);
  index.sync(mapOf(a, noteItem('b', 5000, 0)));
  const screen = { minX: -10, minY: -10, maxX: 800, maxY: 600 };
  expect(index.within(screen)).toEqual([a.id]);
  index.sync(mapOf({ ...a, x: 9000, height: 700 }, noteItem('b', 100, 0)));
  expect(index.within(screen)).toEqual([idOf('b')]);
  expect(index.area()).toEqual({ minX: 100, minY: 0, maxX: 9200, maxY: 700 });
});

it('the item on top is the one that is hit, whatever order they came in, also after it came up', () => {
  const index = new ItemIndex(testBoard);
  const a = noteItem('a', 0, 0, { z: 'a2' });
  const b = noteItem('b', 50, 50, { z: 'a1' });
  const c = noteItem('c', 50, 50, { z: 'a0' });
  index.sync(mapOf(a, b, c));
  expect(index.within(everywhere)).toEqual([c.id, b.id, a.id]);
  expect(index.at({ x: 100, y: 100 })?.id).toBe(a.id);
  index.sync(mapOf(a, { ...b, z: 'a3' }, c));
  expect(index.at({ x: 100, y: 100 })?.id).toBe(b.id);
  index.sync(mapOf(a, { ...b, z: 'Zz' }, c));
  expect(index.within(everywhere)).toEqual([b.id, c.id, a.id]);
  index.sync(mapOf({ ...b, z: 'Zz' }, c));
  const d = noteItem('d', 50, 50, { z: 'a1' });
  index.sync(mapOf({ ...b, z: 'Zz' }, c, d));
  expect(index.byDepth().map(({ id }) => id)).toEqual([b.id, c.id, d.id]);
  expect(index.at({ x: 400, y: 400 })).toBeUndefined();
});

it('a line changes with what it is tied to, and is found where it runs by then', () => {
  const index = new ItemIndex(testBoard);
  const [a, b] = [noteItem('a', 0, 0), noteItem('b', 600, 0)];
  const line = connectorItem('line', a.id, b.id);
  index.sync(mapOf(line, a, b));
  expect(index.at({ x: 400, y: 103 })?.id).toBe(line.id);
  const moved = { ...b, y: 2000 };
  expect(index.sync(mapOf(line, a, moved)).changed.map(({ id }) => id)).toEqual([b.id, line.id]);
  expect(index.at({ x: 400, y: 103 })).toBeUndefined();
  expect(index.at({ x: 400, y: 1100 }, 4)?.id).toBe(line.id);
  // Without the item the line is drawn where it was put.
  index.sync(mapOf(line, a));
  expect(index.areaOf(line.id)).toMatchObject({ maxY: expect.closeTo(100, -2) });
});

it('5,000 items on top of each other are ranked once, and one more on top sorts nothing', () => {
  const index = new ItemIndex(testBoard);
  const many = Array.from({ length: 5000 }, (_, n) =>
    noteItem(`n${n}`, (n % 70) * 220, Math.floor(n / 70) * 220, { z: `a${String(n).padStart(4, '0')}` }),
  );
  index.sync(mapOf(...many));
  index.within(everywhere);
  const top = noteItem('top', 0, 0, { z: 'b' });
  index.sync(mapOf(...many, top));
  expect(index.at({ x: 10, y: 10 })?.id).toBe(ItemId.parse('item-top'));
});

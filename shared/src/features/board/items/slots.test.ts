import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ada, b, bo, itemOf, left, mo } from '../../../testing/on-board.ts';
import { initialBoard } from '../board.state.ts';
import { ItemId } from '../board-ids.ts';
import { boardReach } from '../geometry.ts';
import { noteSize } from '../kinds/note/note.kind.ts';
import { itemsPerBoard } from '../limits.ts';
import { sectionHeight, sectionPlaces } from '../sections/section-layout.ts';
import type { Section } from '../sections/sections.model.ts';
import type { Item } from './items.model.ts';
import { freePlace, lying } from './slots.ts';

const section: Section = { id: left, board: b, title: 'Now', x: 720, y: 0, width: 660, height: 520 };
const note = (name: string | number, x: number, y: number, over: Partial<Item> = {}): Item =>
  itemOf(ada, { id: ItemId.parse(`note-${name}`), x, y, ...over });
const holding = (...items: readonly Item[]) => {
  const state = initialBoard();
  for (const item of items) state.items.set(item.id, item);
  return state;
};
const free = (items: readonly Item[], on: Section | undefined = section, by = ada) =>
  freePlace(lying(holding(...items), b, by.author), on);
const overlap = (a: Item, other: Item): boolean =>
  a.x < other.x + other.width &&
  other.x < a.x + a.width &&
  a.y < other.y + other.height &&
  other.y < a.y + a.height;

it('[BD10] notes without a place fill the rows of their section and never cover one another', () => {
  const made: Item[] = [];
  for (let count = 0; count < 20; count += 1) {
    const { x, y } = free(made);
    const next = note(count, x, y);
    for (const other of made) expect(overlap(next, other)).toBe(false);
    expect(x).toBeGreaterThanOrEqual(section.x);
    expect(x + noteSize).toBeLessThanOrEqual(section.x + section.width);
    made.push(next);
  }
  expect(free([])).toEqual({ x: 730, y: 70 });
  expect(sectionHeight(section, made)).toBe(7 * 220 + 80);
});

it('[BD10] no new note lies under one that has grown with its words or was made large', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          x: fc.integer({ min: 500, max: 1500 }),
          y: fc.integer({ min: -300, max: 2000 }),
          width: fc.integer({ min: 100, max: 800 }),
          height: fc.integer({ min: 100, max: 1600 }),
        }),
        { maxLength: 12 },
      ),
      (boxes) => {
        const items = boxes.map(({ x, y, ...size }, index) => note(index, x, y, size));
        const { x, y } = free(items);
        // What covers a finger's breadth of the slot's edge does not count.
        const inner = note('new', x + 10, y + 10, { width: noteSize - 20, height: noteSize - 20 });
        for (const item of items) expect(overlap(inner, item)).toBe(false);
      },
    ),
  );
});

it('[BD10] a slot that somebody half covered is left out, and one that got free is used again', () => {
  const [half, other] = [note('a', 800, 90), note('c', 1170, 70)];
  expect(free([half, other])).toEqual({ x: 730, y: 290 });
  expect(free([other])).toEqual({ x: 730, y: 70 });
});

it('[BD10] a tall note keeps the slots below it taken', () => {
  expect(free([note('tall', 730, 70, { height: 500 }), note('b', 950, 70), note('c', 1170, 70)])).toEqual({
    ...{ x: 950, y: 290 },
  });
});

it('[BD10] hidden things, things without a slot and the thing that is moving are not in the way', () => {
  expect(free([note('a', 730, 70, { hidden: true })])).toEqual({ x: 730, y: 70 });
  const sticker = note('heart', 730, 70, { content: { kind: 'sticker', sticker: 'heart' } });
  expect(free([sticker])).toEqual({ x: 730, y: 70 });
  const own = note('b', 730, 70);
  expect(freePlace(lying(holding(own), b, ada.author, own.id), section)).toEqual({ x: 730, y: 70 });
});

it('[BD10] what somebody writes in private is in their own way and in nobody else\u2019s', () => {
  const secret = note('secret', 730, 70, { private: true });
  expect(free([secret], section, ada)).toEqual({ x: 950, y: 70 });
  for (const other of [bo, mo]) expect(free([secret], section, other)).toEqual({ x: 730, y: 70 });
  expect(freePlace(lying(holding(secret), b, null), section)).toEqual({ x: 730, y: 70 });
});

it('[BD9] [BD10] a section holds 5,000 notes within reach and no two in one place', () => {
  const made: Item[] = [];
  const places = new Set<string>();
  for (let count = 0; count < itemsPerBoard; count += 1) {
    const { x, y } = freePlace(made, section);
    expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(boardReach);
    places.add(`${x},${y}`);
    made.push(note(count, x, y));
  }
  expect(places.size).toBe(itemsPerBoard);
}, 60_000);

it('[BD10] a section at the very edge of the board takes notes too', () => {
  const edge = { ...section, x: boardReach, y: boardReach };
  const { x, y } = free([], edge);
  expect([x, y]).toEqual([boardReach, boardReach]);
});

it('[BD10] things without a section get a column of their own, where no section goes', () => {
  const loose = freePlace([], undefined);
  for (const { x, width } of sectionPlaces([], 40)) {
    expect(loose.x + noteSize <= x || loose.x >= x + width).toBe(true);
  }
});

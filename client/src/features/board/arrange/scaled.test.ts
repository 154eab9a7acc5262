import { whyNotSize } from '@sayso/shared/features/board/items/item-size.ts';
import { expect, it } from 'vitest';
import { itemOf, noteItem } from '../canvas/testing/test-items.ts';
import { coveredTogether, factorOf, scaled } from './scaled.ts';

const origin = { x: 0, y: 0 };
const picture = itemOf(
  'picture',
  { kind: 'image', image: 'a'.repeat(20), alt: '' },
  { x: 400, y: 0, width: 401, height: 201 },
);
const line = itemOf(
  'line',
  {
    ...{ kind: 'connector', line: 'straight', heads: 'end', colour: 'ink', label: '' },
    ...{ from: { item: null, x: 0, y: 0 }, to: { item: null, x: 90, y: 50 } },
  },
  { x: 100, y: 500, width: 90, height: 50 },
);

it('things become larger as they lie beside one another, and the anchor stays', () => {
  const notes = [noteItem('a', 0, 0), noteItem('b', 220, 0)];
  expect(scaled(notes, 1.5, origin)).toEqual([
    { id: 'item-a', x: 0, y: 0, width: 300, height: 300 },
    { id: 'item-b', x: 330, y: 0, width: 300, height: 300 },
  ]);
});

it('what keeps its form keeps it, and the rules have nothing against it', () => {
  for (const factor of [0.11, 0.37, 1.25, 3.3]) {
    const [place] = scaled([picture], factor, origin);
    expect(place && whyNotSize(picture, place)).toBeUndefined();
  }
});

it('all go as far as the first of them can go', () => {
  const notes = [noteItem('a', 0, 0), { ...noteItem('b', 220, 0), width: 110, height: 110 }];
  // A note is at least 100 wide: the second one stops both.
  const [first, second] = scaled(notes, 0.2, origin);
  expect(second).toMatchObject({ width: 100, height: 100 });
  expect(first?.width).toBe(182);
});

it('a line goes along and is as long as before; words are a wider column', () => {
  const words = itemOf(
    't',
    { kind: 'text', text: 'Hello', size: 'small', colour: 'ink' },
    { width: 200, height: 40 },
  );
  const [moved, wider] = scaled([line, words], 2, origin);
  expect(moved).toEqual({ id: 'item-line', x: 245, y: 1025 });
  expect(wider?.width).toBe(400);
  expect(wider?.height).toBeLessThanOrEqual(40);
});

it('the corners are around what is not a line', () => {
  expect(coveredTogether([noteItem('a', 0, 0), picture, line])).toEqual({
    minX: 0,
    minY: 0,
    maxX: 801,
    maxY: 201,
  });
  expect(coveredTogether([line])).toBeUndefined();
});

it('a corner is pulled away from the opposite one', () => {
  const area = { minX: 0, minY: 0, maxX: 400, maxY: 200 };
  expect(factorOf(area, { x: 1, y: 1 }, { x: 200, y: 0 })).toBe(1.5);
  expect(factorOf(area, { x: -1, y: -1 }, { x: -200, y: 0 })).toBe(1.5);
  expect(factorOf(area, { x: 1, y: 1 }, { x: -9000, y: -9000 })).toBe(0.01);
});

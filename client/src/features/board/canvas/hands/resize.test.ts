import { expect, it } from 'vitest';
import { itemOf, noteItem } from '../testing/test-items.ts';
import { resized, sidePoint, sidesOf, turnedTo } from './resize.ts';

const right = { x: 1, y: 0 } as const;
const topLeft = { x: -1, y: -1 } as const;
const bottomRight = { x: 1, y: 1 } as const;
const picture = (rotation = 0) =>
  itemOf('picture', { kind: 'image', image: 'a'.repeat(20), alt: '' }, { width: 400, height: 200, rotation });

it('the opposite side stays where it is', () => {
  const note = noteItem('a', 100, 100);
  expect(resized(note, right, { x: 50, y: 30 })).toEqual({ x: 100, y: 100, width: 250, height: 200 });
  expect(resized(note, topLeft, { x: -50, y: -20 })).toEqual({ x: 50, y: 80, width: 250, height: 220 });
});

it('nothing gets smaller than its kind allows, or than its words need', () => {
  expect(resized(noteItem('a', 0, 0), bottomRight, { x: -900, y: -900 })).toMatchObject({
    width: 100,
    height: 100,
  });
  const long = itemOf('b', { kind: 'note', text: 'word '.repeat(99).trim(), colour: 'sky' }, { height: 400 });
  expect(resized(long, bottomRight, { x: 0, y: -900 }).height).toBeGreaterThan(300);
});

it('a picture keeps its form', () => {
  const { width = 0, height = 1 } = resized(picture(), bottomRight, { x: 100, y: 0 });
  expect([width, height]).toEqual([500, 250]);
  expect(resized(picture(), bottomRight, { x: -5000, y: -5000 })).toMatchObject({ width: 40, height: 20 });
});

it('a turned picture grows along its own sides, and its opposite corner stays', () => {
  const turned = picture(90);
  const before = sidePoint(turned, { x: -1, y: -1 });
  const after = { ...turned, ...resized(turned, bottomRight, { x: -100, y: 200 }) };
  expect(after.width / after.height).toBeCloseTo(2, 1);
  expect(sidePoint(after, { x: -1, y: -1 }).x).toBeCloseTo(before.x, -0.5);
  expect(sidePoint(after, { x: -1, y: -1 }).y).toBeCloseTo(before.y, -0.5);
});

it('words in a column are pulled wider, never higher; a line not at all', () => {
  expect(sidesOf(itemOf('t', { kind: 'text', text: 'x', size: 'small', colour: 'ink' }))).toHaveLength(2);
  expect(sidesOf(noteItem('n', 0, 0))).toHaveLength(8);
  expect(sidesOf(picture())).toHaveLength(4);
});

it('what is turned stops at every 15 degrees, unless it shall not', () => {
  const at = { x: 200 + 1000 * Math.sin(0.8), y: 100 - 1000 * Math.cos(0.8) };
  expect(turnedTo(picture(), at, false)).toBe(45);
  expect(turnedTo(picture(), at, true)).toBe(46);
  expect(turnedTo(picture(), { x: -500, y: 100 }, false)).toBe(270);
});

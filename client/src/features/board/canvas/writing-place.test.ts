import { expect, it } from 'vitest';
import { noteItem } from './testing/test-items.ts';
import { nextTo } from './writing-place.ts';

const from = { x: 100, y: 100, width: 200, height: 200 };
const anyone = () => true;

it('the next note lies beside or below, with the gap of the grid', () => {
  expect(nextTo(from, 'right', [], anyone)).toEqual({ box: { ...from, x: 320 } });
  expect(nextTo(from, 'left', [], anyone)).toEqual({ box: { ...from, x: -120 } });
  expect(nextTo({ ...from, height: 260 }, 'below', [], anyone)).toEqual({ box: { ...from, y: 380 } });
});

it('a note that lies there is gone on with instead of covered', () => {
  const there = noteItem('there', 330, 90);
  expect(nextTo(from, 'right', [there], anyone).there).toBe(there);
});

it('past what is somebody else\u2019s the way goes on', () => {
  const theirs = [noteItem('one', 320, 100), noteItem('two', 540, 110)];
  expect(nextTo(from, 'right', theirs, () => false)).toEqual({ box: { ...from, x: 760 } });
  const mine = noteItem('mine', 540, 100);
  expect(nextTo(from, 'right', [noteItem('one', 320, 100), mine], (item) => item === mine).there).toBe(mine);
});

it('a full row has an end', () => {
  const row = Array.from({ length: 200 }, (_, n) => noteItem(`n${n}`, 320 + n * 220, 100));
  expect(nextTo(from, 'right', row, () => false).box.x).toBeGreaterThan(10_000);
});

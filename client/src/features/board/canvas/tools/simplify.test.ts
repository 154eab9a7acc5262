import { expect, it } from 'vitest';
import { inPieces, simplified } from './simplify.ts';

const at = (x: number, y: number) => ({ x, y });

it('a straight line is its two ends', () => {
  const line = Array.from({ length: 1000 }, (_, x) => at(x, 2 * x));
  expect(simplified(line, 0.5)).toEqual([at(0, 0), at(999, 1998)]);
});

it('corners stay, and nothing lies further than the tolerance from what is left', () => {
  const zigzag = Array.from({ length: 401 }, (_, x) => at(x, x % 100 < 50 ? x % 50 : 50 - (x % 50)));
  const left = simplified(zigzag, 0.5);
  expect(left.length).toBeLessThan(30);
  for (const corner of [at(0, 0), at(100, 0), at(400, 0)]) expect(left).toContainEqual(corner);
});

it('a way back over itself is kept', () => {
  expect(simplified([at(0, 0), at(100, 0), at(0, 0)], 1)).toHaveLength(3);
});

it('10,000 points without a pattern take no more than a moment and lose none that matters', () => {
  const wild = Array.from({ length: 10_000 }, (_, n) => at(n, (n * n * 31) % 499));
  expect(simplified(wild, 0.5).length).toBeGreaterThan(7000);
});

it('one point and two are what they are', () => {
  expect(simplified([at(1, 1)], 5)).toEqual([at(1, 1)]);
  expect(simplified([at(1, 1), at(1, 1)], 5)).toHaveLength(2);
});

it('a long stroke goes on in another piece, from where it was', () => {
  const points = Array.from({ length: 1000 }, (_, n) => n);
  const pieces = inPieces(points, 600);
  expect(pieces.map((piece) => [piece[0], piece.at(-1)])).toEqual([
    [0, 599],
    [599, 999],
  ]);
  expect(inPieces([1], 600)).toEqual([[1]]);
  expect(inPieces(points.slice(0, 600), 600)).toHaveLength(1);
});

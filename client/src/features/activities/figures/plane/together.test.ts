import { expect, it } from 'vitest';
import { spotSize, together } from './together.ts';

it('dots on the same place become one that says how many they are, and none is moved', () => {
  const dots = [
    { x: 0.5, y: 0.5 },
    { x: 0.2, y: 0.9 },
    { x: 0.5, y: 0.5 },
  ];
  expect(together(dots)).toEqual([
    { x: 0.2, y: 0.9, people: 1 },
    { x: 0.5, y: 0.5, people: 2 },
  ]);
  expect(together([...dots].reverse())).toEqual(together(dots));
});

it('a dot for four people has four times the area, and no dot hides the square', () => {
  expect(spotSize(4)).toBe(2);
  expect(spotSize(1000)).toBe(3);
});

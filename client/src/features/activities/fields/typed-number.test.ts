import { expect, it } from 'vitest';
import { numberIn } from './typed-number.ts';

it('a comma or a point may part the digits, and spaces do not matter', () => {
  expect(['12', '2.5', '2,5', ' 1 200 ', '-3', '−0,5', '+7', '.5', '0,75', '5.'].map(numberIn)).toEqual([
    12, 2.5, 2.5, 1200, -3, -0.5, 7, 0.5, 0.75, 5,
  ]);
});

it('commas before groups of three digits part thousands', () => {
  expect(['1,200', '1,200.50', '12,345,678'].map(numberIn)).toEqual([1200, 1200.5, 12345678]);
});

it('what is no number is none, and nought has no sign', () => {
  for (const odd of ['', '-', '.', ',', 'ten', '1e5', '0x10', '1.2.3', '1,2,3', 'NaN', 'Infinity', '5 %']) {
    expect(numberIn(odd)).toBeUndefined();
  }
  expect(numberIn('9'.repeat(400))).toBeUndefined();
  expect(Object.is(numberIn('-0'), 0)).toBe(true);
});

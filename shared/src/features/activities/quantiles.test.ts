import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ascending, median, quantile } from './quantiles.ts';

it('quarters lie on a straight line between the nearest two: 1, 2, 3, 4 gives 1.75, 2.5 and 3.25', () => {
  expect([0, 0.25, 0.5, 0.75, 1].map((part) => quantile([1, 2, 3, 4], part))).toEqual([
    1, 1.75, 2.5, 3.25, 4,
  ]);
});

it('with five numbers the quarters are numbers that somebody gave', () => {
  expect([0.25, 0.5, 0.75].map((part) => quantile([2, 4, 7, 9, 30], part))).toEqual([4, 7, 9]);
});

it('one number is everything, and no number is nothing', () => {
  expect(quantile([7], 0.25)).toBe(7);
  expect(median([])).toBeNull();
});

it('numbers are put in order as numbers, and there is one nought', () => {
  expect(ascending([10, 9, -1])).toEqual([-1, 9, 10]);
  expect(Object.is(ascending([-0])[0], 0)).toBe(true);
});

it('half of the numbers stand on each side of the middle, whatever the order', () => {
  const number = fc.integer({ min: -50, max: 50 });
  fc.assert(
    fc.property(fc.array(number, { minLength: 1, maxLength: 30 }), (numbers) => {
      const middle = median(numbers);
      if (middle === null) throw new Error('There are numbers');
      expect(numbers.filter((one) => one < middle).length * 2).toBeLessThanOrEqual(numbers.length);
      expect(numbers.filter((one) => one > middle).length * 2).toBeLessThanOrEqual(numbers.length);
      expect(median(numbers.toReversed())).toBe(middle);
    }),
  );
});

it('quarters never cross and stay between the ends', () => {
  const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(fc.array(number, { minLength: 1, maxLength: 30 }), (numbers) => {
      const parts = [0, 0.25, 0.5, 0.75, 1].map((part) => quantile(ascending(numbers), part) ?? Number.NaN);
      for (let at = 1; at < parts.length; at += 1) {
        expect((parts[at] ?? 0) - (parts[at - 1] ?? 0)).toBeGreaterThanOrEqual(-1e-9);
      }
      expect(parts[0]).toBe(Math.min(...ascending(numbers)));
      expect(parts[4]).toBe(Math.max(...ascending(numbers)));
    }),
  );
});

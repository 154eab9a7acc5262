import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keepsTheContract } from '../../../../testing/kind-contract.ts';
import { dotsOnLine, keepsDecimals, mostPlaces, spreadOf } from './number.counting.ts';
import { numberSamples } from './number.samples.ts';
import { NumberAnswer, type NumberSetup, number, stepOf } from './number.ts';

keepsTheContract(number, numberSamples);

const setup: NumberSetup = { from: -10, to: 10, decimals: 1 };
const someNumbers = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 80 });

it('[NM1] ends and step keep the digits asked for', () => {
  const fits = (change: object) => number.setup.safeParse({ ...setup, ...change }).success;
  expect(fits({})).toBe(true);
  expect(fits({ step: 0.1 })).toBe(true);
  expect(fits({ step: 0.05 })).toBe(false);
  expect(fits({ from: -10.25 })).toBe(false);
  expect(fits({ decimals: 3 })).toBe(false);
  expect(fits({ from: 10 })).toBe(false);
});

it('[NM1] the buttons step by 1 unless that is too wide or something else is said', () => {
  expect(stepOf(setup)).toBe(1);
  expect(stepOf({ ...setup, step: 0.5 })).toBe(0.5);
  expect(stepOf({ from: 0, to: 0.5, decimals: 2 })).toBe(0.01);
});

it('[NM2] an answer is finite, in between and not too exact', () => {
  expect(number.check(setup, { number: -10 })).toBeUndefined();
  expect(number.check(setup, { number: 9.9 })).toBeUndefined();
  expect(number.check(setup, { number: 10.1 })).toBe('activities.number-outside');
  expect(number.check(setup, { number: 0.25 })).toBe('activities.number-too-exact');
  for (const odd of [Number.NaN, Number.POSITIVE_INFINITY, '5', null]) {
    expect(NumberAnswer.safeParse({ number: odd }).success).toBe(false);
  }
});

it('[NM2] digits are counted as people write them, not as they are stored', () => {
  expect(keepsDecimals(1.1 + 2.2, 1)).toBe(false);
  expect(keepsDecimals(3.3, 1)).toBe(true);
  fc.assert(
    fc.property(fc.integer({ min: -1e11, max: 1e11 }), (cents) => {
      expect(keepsDecimals(Number(`${cents}e-2`), 2)).toBe(true);
    }),
  );
});

it('[NM3] of 1, 2, 3, 4 the quarters are 1.75 and 3.25, the median 2.5', () => {
  expect(spreadOf([4, 1, 3, 2])).toMatchObject({
    smallest: 1,
    lowerQuarter: 1.75,
    middle: 2.5,
    upperQuarter: 3.25,
    largest: 4,
  });
});

it('[NM4] of 2, 4, 4, 4, 5, 5, 7, 9 the mean is 5 and the deviation 2.14', () => {
  const spread = spreadOf([2, 4, 4, 4, 5, 5, 7, 9]);
  expect(spread).toMatchObject({ mean: 5, middle: 4.5 });
  expect(spread?.deviation).toBeCloseTo(Math.sqrt(32 / 7), 12);
  expect(spreadOf([3])?.deviation).toBeNull();
  expect(spreadOf([])).toBeNull();
});

it('[NM3] the five numbers stand in order and the mean between the ends, whatever the order of arrival', () => {
  const tenths = fc.array(
    fc.integer({ min: -100, max: 100 }).map((ten) => ten / 10),
    {
      minLength: 1,
      maxLength: 40,
    },
  );
  fc.assert(
    fc.property(tenths, (numbers) => {
      const spread = spreadOf(numbers);
      if (!spread) throw new Error('There are numbers');
      const { smallest, lowerQuarter, middle, upperQuarter, largest, mean } = spread;
      const five = [smallest, lowerQuarter, middle, upperQuarter, largest];
      expect(five).toEqual(five.toSorted((one, other) => one - other));
      expect(mean).toBeGreaterThanOrEqual(smallest - 1e-9);
      expect(mean).toBeLessThanOrEqual(largest + 1e-9);
      expect(spreadOf(numbers.toReversed())).toEqual(spread);
    }),
  );
});

it('[NM5] few numbers stand where they are', () => {
  expect(dotsOnLine([7, 3, 7])).toEqual({
    dots: [
      { at: 3, people: 1 },
      { at: 7, people: 2 },
    ],
    width: null,
  });
  expect(dotsOnLine([])).toEqual({ dots: [], width: null });
});

it('[NM5] 1 to 64 stand in stretches of 2 · 31.5 / 4 = 15.75', () => {
  expect(dotsOnLine(Array.from({ length: 64 }, (_, at) => at + 1))).toEqual({
    dots: [
      { at: 8.875, people: 16 },
      { at: 24.625, people: 16 },
      { at: 40.375, people: 16 },
      { at: 56.125, people: 16 },
    ],
    width: 15.75,
  });
});

it('[NM5] everybody is in one dot, and there are never more than 40', () => {
  fc.assert(
    fc.property(someNumbers, (numbers) => {
      const { dots, width } = dotsOnLine(numbers);
      expect(dots.length).toBeLessThanOrEqual(mostPlaces);
      expect(dots.reduce((sum, { people }) => sum + people, 0)).toBe(numbers.length);
      expect(dots.map(({ at }) => at)).toEqual(
        dots.map(({ at }) => at).toSorted((one, other) => one - other),
      );
      const reach = (width ?? 0) / 2 + 1e-6;
      for (const one of numbers) expect(dots.some(({ at }) => Math.abs(at - one) <= reach)).toBe(true);
    }),
  );
});

it('[NM5] most the same and few far away still fit', () => {
  const far = [...Array.from({ length: 900 }, () => 5), ...Array.from({ length: 50 }, (_, at) => at * 17)];
  const { dots, width } = dotsOnLine(far);
  expect(width).toBe((49 * 17) / mostPlaces);
  expect(dots.length).toBeLessThanOrEqual(mostPlaces);
});

it('the table has the mean only beside the people and the deviation', () => {
  const answers = [2, 4, 4, 4, 5, 5, 7, 9].map((one) => ({ number: one }));
  expect(number.sheet(setup, number.tally(setup, answers)).rows).toEqual([
    ['People', 8],
    ['Middle (median)', 4.5],
    ['A quarter are at or below', 4],
    ['A quarter are at or above', 5.5],
    ['The middle half spans', 1.5],
    ['Smallest', 2],
    ['Largest', 9],
    ['Average (mean)', 5],
    ['Spread around the average (standard deviation)', 2.14],
  ]);
});

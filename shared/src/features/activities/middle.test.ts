import fc from 'fast-check';
import { expect, it } from 'vitest';
import { middleOf } from './middle.ts';

it('the middle of an odd number of answers is one level', () => {
  // never, never, sometimes, often, often
  expect(middleOf([2, 1, 2])).toEqual({ low: 1, high: 1 });
  expect(middleOf([0, 0, 1])).toEqual({ low: 2, high: 2 });
});

it('the middle of an even number may lie between two levels, also when they are far apart', () => {
  expect(middleOf([1, 1])).toEqual({ low: 0, high: 1 });
  expect(middleOf([3, 0, 0, 0, 3])).toEqual({ low: 0, high: 4 });
  expect(middleOf([1, 4, 1])).toEqual({ low: 1, high: 1 });
});

it('without answers there is no middle', () => {
  expect(middleOf([0, 0, 0])).toBeNull();
  expect(middleOf([])).toBeNull();
});

it('it is what stands in the middle of all answers written in order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 6 }), { minLength: 1, maxLength: 60 }), (levels) => {
      const people = Array.from({ length: 7 }, (_, level) => levels.filter((one) => one === level).length);
      const inOrder = levels.toSorted((one, other) => one - other);
      const upper = inOrder[Math.floor(levels.length / 2)];
      const lower = inOrder[Math.ceil(levels.length / 2) - 1];
      expect(middleOf(people)).toEqual({ low: lower, high: upper });
    }),
  );
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keepsTheContract } from '../../../../testing/kind-contract.ts';
import { checkInSamples } from './check-in.samples.ts';
import { CheckInSetup, checkIn } from './check-in.ts';
import { styles, valuesOf, valueWords } from './check-in.values.ts';

keepsTheContract(checkIn, checkInSamples);

it('[CI1] the empty setup is a whole one', () => {
  expect(CheckInSetup.parse(checkIn.emptySetup)).toEqual({ style: 'thumbs' });
});

it('[CI2] every value of every style has words of its own', () => {
  const values = styles.flatMap((style) => valuesOf[style]);
  expect(values.map((value) => valueWords[value])).not.toContain('');
  expect(new Set(values.map((value) => valueWords[value])).size).toBe(values.length);
  expect(Object.keys(valueWords).toSorted()).toEqual(values.toSorted());
});

it('[CI3] values of another style do not fit', () => {
  expect(checkIn.check({ style: 'fist' }, { value: 'three' })).toBeUndefined();
  expect(checkIn.check({ style: 'mood' }, { value: 'three' })).toBe('activities.check-in-unknown');
});

it('[CI4] people are counted in the order of the style', () => {
  const setup: CheckInSetup = { style: 'thumbs' };
  const tally = checkIn.tally(setup, [{ value: 'down' }, { value: 'up' }, { value: 'down' }]);
  expect(tally).toEqual({ people: [1, 0, 2] });
  expect(checkIn.sheet(setup, tally).rows).toEqual([
    ['Thumb up', 1],
    ['Thumb sideways', 0],
    ['Thumb down', 2],
  ]);
});

it('[CI4] everybody is counted once', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...valuesOf.fist)), (given) => {
      const { people } = checkIn.tally(
        { style: 'fist' },
        given.map((value) => ({ value })),
      );
      expect(people.reduce((sum, count) => sum + count, 0)).toBe(given.length);
    }),
  );
});

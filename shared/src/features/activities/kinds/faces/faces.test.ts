import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keepsTheContract } from '../../../../testing/kind-contract.ts';
import { facesSamples } from './faces.samples.ts';
import { degrees, FacesSetup, faces } from './faces.ts';

keepsTheContract(faces, facesSamples);

const setup: FacesSetup = { words: ['One', 'Two', 'Three', 'Four', 'Five'] };

it('[FC2] every face has words', () => {
  expect(FacesSetup.safeParse(setup).success).toBe(true);
  const blank = FacesSetup.safeParse({ words: ['One', 'Two', ' ', 'Four', 'Five'] });
  expect(blank.error?.issues[0]?.message).toBe('activities.faces-words-empty');
});

it('[FC3] [FC4] people are counted per face, from the smallest smile', () => {
  const tally = faces.tally(setup, [{ degree: 5 }, { degree: 2 }, { degree: 5 }]);
  expect(tally).toEqual({ people: [0, 1, 0, 0, 2] });
  expect(faces.sheet(setup, tally).rows).toContainEqual([5, 'Five', 2]);
  expect(faces.ballots(setup, [{ degree: 2 }]).rows).toEqual([[2, 'Two']]);
});

it('[FC4] nobody is lost and nobody counts twice', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...degrees)), (given) => {
      const { people } = faces.tally(
        setup,
        given.map((degree) => ({ degree })),
      );
      expect(people.reduce((sum, count) => sum + count, 0)).toBe(given.length);
    }),
  );
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keepsTheEntriesContract } from '../../../../testing/entries-contract.ts';
import { agreement, consensusOf, splitness } from './agreement.ts';
import { statementsSamples } from './statements.samples.ts';
import { statements } from './statements.ts';

keepsTheEntriesContract(statements, statementsSamples);

const written = statementsSamples.cases[0]?.wall?.written ?? [];
const setup = { statements: [], peopleAdd: true };
const counted = statements.entries.tally(setup, written).statements;

it('[ST1] people add three statements, or none', () => {
  expect(statements.entries.perPerson(setup)).toBe(3);
  expect(statements.entries.perPerson({ ...setup, peopleAdd: false })).toBe(0);
  expect(statements.entries.holds()).toBe(true);
});

it('[ST3] agreement is (A + 1) / (n + 2), with the unsure among the n', () => {
  expect(agreement({ agree: 0, disagree: 0, unsure: 0 })).toBe(1 / 2);
  expect(agreement({ agree: 1, disagree: 0, unsure: 0 })).toBe(2 / 3);
  expect(agreement({ agree: 8, disagree: 0, unsure: 0 })).toBe(9 / 10);
  expect(agreement({ agree: 4, disagree: 1, unsure: 6 })).toBe(5 / 13);
});

it('[ST4] two who differ are split, five against one are not', () => {
  expect(splitness({ agree: 1, disagree: 1, unsure: 0 })).toBe(2 / 3);
  expect(splitness({ agree: 5, disagree: 1, unsure: 0 })).toBeCloseTo(2 / 7);
  const { agreed, split } = consensusOf(counted);
  expect(agreed.map(({ agree }) => agree)).toEqual([12, 11, 0, 4]);
  expect(split.map(({ text }) => text)).toEqual([
    'Phones should stay in bags in lessons',
    'Music helps me to work on my own',
  ]);
});

it('[ST3] [ST4] each statement stands in one list; one more who agrees never lowers agreement, and both rates are shares', () => {
  const said = fc.record({
    agree: fc.nat({ max: 50 }),
    disagree: fc.nat({ max: 50 }),
    unsure: fc.nat({ max: 50 }),
  });
  fc.assert(
    fc.property(fc.array(said, { maxLength: 12 }), (all) => {
      const { agreed, split } = consensusOf(all);
      expect(new Set([...agreed, ...split])).toEqual(new Set(all));
      for (const one of all) {
        expect(agreement({ ...one, agree: one.agree + 1 })).toBeGreaterThan(agreement(one));
        for (const rate of [agreement(one), splitness(one)]) {
          expect(rate).toBeGreaterThanOrEqual(0);
          expect(rate).toBeLessThan(1);
        }
      }
    }),
  );
});

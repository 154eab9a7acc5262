import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keepsTheContract } from '../../../../testing/kind-contract.ts';
import { rungNames, rungsOf } from './ladder.rungs.ts';
import { ladderSamples } from './ladder.samples.ts';
import { LadderSetup, ladder } from './ladder.ts';

keepsTheContract(ladder, ladderSamples);

const setup: LadderSetup = { rungs: 5, declared: 4 };

it('[LA1] both ladders have as many rungs as they say, each with a name of its own', () => {
  expect(rungsOf[5]).toHaveLength(5);
  expect(rungsOf[8]).toHaveLength(8);
  const names = [...rungsOf[5], ...rungsOf[8]].map((rung) => rungNames[rung]);
  expect(new Set(names).size).toBe(13);
});

it('[LA2] what the host says is a rung of this ladder', () => {
  expect(LadderSetup.safeParse({ rungs: 8, declared: 8 }).success).toBe(true);
  expect(LadderSetup.safeParse({ rungs: 5, declared: 8 }).success).toBe(false);
});

it('[LA3] voters are told the same whatever the host said', () => {
  const told = [null, 1, 2, 3, 4, 5].map((declared) => ladder.forVoters({ rungs: 5, declared }));
  expect(new Set(told.map((one) => JSON.stringify(one))).size).toBe(1);
  expect(ladder.forVoters(setup)).toEqual({ rungs: 5, declared: null });
});

it('[LA4] [LA5] people are counted per rung, and the table has the top rung first', () => {
  const tally = ladder.tally(setup, [{ rung: 1 }, { rung: 5 }, { rung: 5 }]);
  expect(tally).toEqual({ people: [1, 0, 0, 0, 2] });
  expect(ladder.sheet(setup, tally).rows.slice(0, 2)).toEqual([
    [5, 'Co-production', 2, ''],
    [4, 'Co-designing', 0, 'Yes'],
  ]);
  expect(ladder.ballots(setup, [{ rung: 2 }]).rows).toEqual([[2, 'Consulting']]);
});

it('[LA5] everybody is counted once', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 8 })), (given) => {
      const { people } = ladder.tally(
        { rungs: 8, declared: null },
        given.map((rung) => ({ rung })),
      );
      expect(people.reduce((sum, count) => sum + count, 0)).toBe(given.length);
    }),
  );
});

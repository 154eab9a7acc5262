import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keepsTheContract } from '../../../../testing/kind-contract.ts';
import { LabelledId } from '../../labelled.ts';
import { approvalSamples } from './approval.samples.ts';
import { approval, gapAtTop } from './approval.ts';

keepsTheContract(approval, approvalSamples);

const ids = ['place-park', 'place-pool', 'place-hall'].map((id) => LabelledId.parse(id));
const [park, pool, hall] = ids;
if (!park || !pool || !hall) throw new Error('Three options are needed');
const setup = { options: ids.map((id) => ({ id, label: id })) };
const ticked = (...options: LabelledId[]) => ({ options });

it('[AP2] none of them is an answer, the same one twice is not', () => {
  expect(approval.check(setup, ticked())).toBeUndefined();
  expect(approval.check(setup, ticked(park, pool, hall))).toBeUndefined();
  expect(approval.check(setup, ticked(park, park))).toBe('activities.approval-unknown');
  expect(approval.check(setup, ticked(LabelledId.parse('place-gone')))).toBe('activities.approval-unknown');
});

const five = [ticked(park, pool), ticked(park), ticked(), ticked(pool, hall), ticked(park)];

it('[AP4] five people: park 3, pool 2, hall 1, none 1', () => {
  expect(approval.tally(setup, five)).toEqual({
    answered: 5,
    options: [
      { id: park, people: 3 },
      { id: pool, people: 2 },
      { id: hall, people: 1 },
    ],
    none: 1,
  });
});

it('[AP3] no option has more people than there are beside those who want none', () => {
  const some = fc.array(
    fc.subarray(ids).map((options) => ({ options })),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(some, (answers) => {
      const { options, none, answered } = approval.tally(setup, answers);
      for (const { people } of options) expect(people + none).toBeLessThanOrEqual(answered);
      const ticks = answers.reduce((sum, answer) => sum + answer.options.length, 0);
      expect(options.reduce((sum, { people }) => sum + people, 0)).toBe(ticks);
    }),
  );
});

it('[AP5] the gap at the top is between the first two, wherever they stand', () => {
  const counted = (...people: number[]) => ({
    options: ids.map((id, at) => ({ id, people: people[at] ?? 0 })),
  });
  expect(gapAtTop(counted(3, 2, 1))).toBe(1);
  expect(gapAtTop(counted(1, 1, 4))).toBe(3);
  expect(gapAtTop(counted(2, 3, 3))).toBe(0);
  expect(gapAtTop(counted(1, 0, 0))).toBe(1);
  expect(gapAtTop(counted(0, 0, 0))).toBeNull();
});

it('the sheet and the file have a place for none of these', () => {
  expect(approval.sheet(setup, approval.tally(setup, five)).rows.at(-1)).toEqual(['None of these', 1]);
  expect(approval.ballots(setup, [ticked(pool), ticked()]).rows).toEqual([
    [0, 1, 0, 0],
    [0, 0, 0, 1],
  ]);
});

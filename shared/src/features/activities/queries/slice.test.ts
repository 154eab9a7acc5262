import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AnyKind } from '../activity-kind.ts';
import { kindOf } from '../kinds.ts';
import { LabelledId } from '../labelled.ts';
import type { ClosedRound } from './closed-round.ts';
import { fewestInSlice, type SliceAnswer, sliceOf } from './slice.ts';

const ids = ['option-park', 'option-pool', 'option-town'].map((id) => LabelledId.parse(id));
const [park, pool, town] = ids;
const setup = { options: ids.map((id) => ({ id, label: id })), multiple: true };
const choice = (): AnyKind => {
  const kind = kindOf('choice');
  if (!kind) throw new Error('no choice');
  return kind;
};
const chose = (people: number, ...choices: readonly unknown[]) =>
  Array.from({ length: people }, () => ({ choices }));
const round = (answers: readonly unknown[], more: Partial<ClosedRound> = {}): ClosedRound => ({
  ...{ kind: choice(), setup, curation: null, secret: false, answers },
  ...{ passed: 3, relayed: 0 },
  ...more,
});
const slice = (answers: readonly unknown[], of: string = `${park}`) => sliceOf(round(answers), of);
const small = { rejected: 'activities.slice-small' };

it('[AC44] a group and everybody else, each with its people and its results', () => {
  // 6 chose the park, two of them the pool too; 5 chose the pool alone.
  const told = slice([...chose(4, park), ...chose(2, park, pool), ...chose(5, pool)]);
  const tally = (...people: readonly number[]) => ({
    answered: people[0],
    options: ids.map((id, at) => ({ id, people: people[at + 1] })),
  });
  expect(told).toEqual({
    inside: { answered: 6, tally: tally(6, 6, 2, 0) },
    rest: { answered: 5, tally: tally(5, 0, 5, 0) },
  });
});

it('[AC45] neither a group nor the rest may be fewer than five, and nobody at all is fewer', () => {
  expect(fewestInSlice).toBe(5);
  expect(slice([...chose(4, park), ...chose(20, pool)])).toEqual(small);
  expect(slice([...chose(20, park), ...chose(4, pool)])).toEqual(small);
  expect(slice(chose(20, pool))).toEqual(small);
  expect(slice(chose(20, park))).toEqual(small);
  expect(slice([])).toEqual(small);
  expect(slice([...chose(5, park), ...chose(5, town)])).toHaveProperty('inside');
});

it('[AC46] secret questions have no groups, nor have kinds that know none', () => {
  const answers = [...chose(9, park), ...chose(9, pool)];
  expect(sliceOf(round(answers, { secret: true }), `${park}`)).toEqual({
    rejected: 'activities.slice-secret',
  });
  const { slices: _, ...without } = choice();
  expect(sliceOf(round(answers, { kind: without }), `${park}`)).toEqual({ rejected: 'activities.no-slices' });
  for (const of of ['option-none', '', '__proto__', 'toString']) {
    expect(slice(answers, of)).toEqual({ rejected: 'activities.no-slice' });
  }
});

const answers = fc.array(fc.record({ choices: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1 }) }), {
  size: 'max',
  minLength: 16,
  maxLength: 40,
});
const isTold = (told: ReturnType<typeof slice>): told is SliceAnswer => 'inside' in told;

it('[AC44] [AC45] both sides are everybody once, never a small group, whatever came first', () => {
  let told = 0;
  fc.assert(
    fc.property(answers, fc.constantFrom(...ids), (given, id) => {
      const one = slice(given, id);
      expect(slice(given.toReversed(), id)).toEqual(one);
      const within = given.filter(({ choices }) => choices.includes(id)).length;
      expect(isTold(one)).toBe(within >= 5 && given.length - within >= 5);
      if (!isTold(one)) return;
      told += 1;
      expect(one.inside.answered).toBe(within);
      expect(one.inside.answered + one.rest.answered).toBe(given.length);
    }),
    { numRuns: 400 },
  );
  expect(told).toBeGreaterThan(10);
});

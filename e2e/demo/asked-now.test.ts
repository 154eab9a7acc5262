import {
  type Activity,
  ActivityId,
  initialActivities,
} from '@sayso/shared/features/activities/activities.model.ts';
import { expect, it } from 'vitest';
import { askedAlongside, askedNow } from './asked-now.ts';

const question = (id: string, kind: string, stage: Activity['stage'] = 'open'): Activity => ({
  ...{ id: ActivityId.parse(id), kind, stage, question: 'How is it?', setup: {}, influence: null },
  ...{ counts: null, tookPart: null, results: null, desk: null, earlier: [] },
  ...{
    showLive: false,
    secret: false,
    think: 0,
    answersFrom: null,
    endsAt: null,
    revealed: false,
    frozen: false,
  },
});

const step = question('of-the-step', 'choice');
const quick = question('in-the-spotlight', 'check-in');
const beside = question('beside-it-all', 'pace');
const room = (...asked: readonly Activity[]) => {
  const state = initialActivities();
  for (const one of asked) state.activities.set(one.id, one);
  return state;
};
const shows = { shows: { what: 'activity', id: step.id } } as const;

it('the question in the spotlight comes before the one of the step', () => {
  const state = room(step, quick);
  expect(askedNow(state, shows)).toBe(step);
  state.spotlight = quick.id;
  expect(askedNow(state, shows)).toBe(quick);
  expect(askedNow(state, undefined)).toBe(quick);
});

it('no question is asked on a step without one, and what runs beside is no answer to that', () => {
  const state = room(step, beside);
  expect(askedNow(state, { shows: { what: 'nothing' } })).toBeUndefined();
  expect(askedAlongside(state)).toBe(beside);
  expect(askedAlongside(room(step, question('beside-it-all', 'pace', 'closed')))).toBeUndefined();
});

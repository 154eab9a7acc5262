import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { must, openWorkshop, seatOf, type Workshop } from '../../../testing/workshop-in-a-box.ts';
import { ActivityId } from '../activities.model.ts';
import type { ActivityKind } from '../activity-kind.ts';
import { ballotsOf, fewestSecretAnswers } from './ballots.ts';
import type { ClosedRound } from './closed-round.ts';

const id = ActivityId.parse('activity-1');
const setup = {
  options: [
    { id: 'option-park', label: 'The park' },
    { id: 'option-pool', label: 'The pool' },
  ],
  multiple: false,
};

function opened(): Workshop {
  const box = openWorkshop('aliases');
  must(box, 'lead', { type: 'activities.Draft', id, kind: 'choice', question: 'Where do we meet?', setup });
  must(box, 'lead', { type: 'activities.Open', id });
  must(box, 'ada', { type: 'activities.Answer', id, answer: { choices: ['option-pool'] } });
  must(box, 'bo', { type: 'activities.Pass', id });
  return box;
}
const ask = (box: Workshop, name: string, more: object = {}) => {
  const by = box.actorOf(seatOf(box, name));
  if (!by) throw new Error(`${name} has no seat`);
  return box.room.ask(box.state, { type: 'activities.Ballots', id, round: 1, ...more }, by);
};

it('[AC40] the team is told the answers of a closed question one by one, and nobody else is', () => {
  const box = opened();
  expect(ask(box, 'lead')).toEqual({ rejected: 'activities.still-open' });
  must(box, 'lead', { type: 'activities.Close', id });
  for (const name of ['lead', 'support']) {
    expect(ask(box, name)).toMatchObject({
      counts: { answered: 1, passed: 1 },
      results: {
        header: ['Option', 'People'],
        rows: [
          ['The park', 0],
          ['The pool', 1],
        ],
      },
      answers: { header: ['The park', 'The pool'], rows: [[0, 1]] },
    });
  }
  for (const name of ['ada', 'wall']) expect(ask(box, name)).toEqual({ rejected: 'activities.team-only' });
  expect(ask(box, 'di')).toEqual({ rejected: 'room.not-inside' });
  expect(ask(box, 'lead', { id: 'activity-none' })).toEqual({ rejected: 'activities.gone' });
});

it('[AC40] asking twice answers the same, and no view holds it afterwards', () => {
  const box = opened();
  must(box, 'lead', { type: 'activities.Close', id });
  box.flush();
  const sent = () => box.screens.map((screen) => screen.sent.length);
  const before = sent();
  expect(ask(box, 'lead')).toEqual(ask(box, 'lead'));
  box.flush();
  expect(sent()).toEqual(before);
});

it('[AC41] a draft and a round that never was have no answers', () => {
  const box = openWorkshop('aliases');
  must(box, 'lead', { type: 'activities.Draft', id, kind: 'choice', question: 'Where?', setup });
  expect(ask(box, 'lead')).toEqual({ rejected: 'activities.still-open' });
  must(box, 'lead', { type: 'activities.Open', id });
  must(box, 'lead', { type: 'activities.Close', id });
  expect(ask(box, 'lead', { round: 2 })).toEqual({ rejected: 'activities.no-round' });
  for (const round of [0, -1, 1.5, '1', null, 1001]) {
    expect(ask(box, 'lead', { round })).toEqual({ rejected: 'room.bad-shape' });
  }
});

/** A word each; the team hides words. */
const said: ActivityKind<null, string, readonly string[], readonly string[]> = {
  key: 'said',
  setup: z.null(),
  answer: z.string(),
  refusals: {},
  emptySetup: null,
  structure: () => null,
  check: () => undefined,
  tally: (_, answers, hidden) => answers.filter((word) => !hidden.includes(word)),
  sheet: (_, words) => ({ header: ['Word'], rows: words.map((word) => [word]) }),
  ballots: (_, answers, hidden) => ({
    header: ['Word'],
    rows: answers.filter((word) => !hidden.includes(word)).map((word) => [word]),
  }),
};
const round = (answers: readonly string[], more: Partial<ClosedRound> = {}): ClosedRound => ({
  ...{ kind: said, setup: null, curation: [], secret: false, answers },
  ...{ passed: 2, relayed: 1 },
  ...more,
});

it('[AC42] what the team hid is in neither table', () => {
  const told = ballotsOf(round(['park', 'rude', 'pool'], { curation: ['rude'] }));
  expect(told).toMatchObject({
    counts: { answered: 3, passed: 2, relayed: 1 },
    answers: { rows: [['park'], ['pool']] },
  });
  expect(JSON.stringify(told)).not.toContain('rude');
});

it('[AC42] a word that the team hides leaves the answers to queries, and comes back with it', () => {
  const box = openWorkshop('aliases');
  const words = { words: 3, hold: false };
  must(box, 'lead', {
    type: 'activities.Draft',
    id,
    kind: 'word-cloud',
    question: 'One word?',
    setup: words,
  });
  must(box, 'lead', { type: 'activities.Open', id });
  must(box, 'ada', { type: 'activities.Answer', id, answer: { words: ['Kind', 'Rude'] } });
  must(box, 'lead', { type: 'activities.Close', id });
  const change = (what: 'hide' | 'show') =>
    must(box, 'lead', { type: 'activities.Curate', id, change: { do: what, key: 'rude' } });
  const told = () => JSON.stringify(ask(box, 'lead'));
  expect(told()).toContain('Rude');
  change('hide');
  expect(told()).not.toContain('Rude');
  expect(told()).toContain('Kind');
  change('show');
  expect(told()).toContain('Rude');
});

it('[AC43] of a secret question single answers are told when ten people answered, passes not counted', () => {
  const few = Array.from({ length: fewestSecretAnswers - 1 }, (_, n) => `word ${n}`);
  expect(fewestSecretAnswers).toBe(10);
  expect(ballotsOf(round(few, { secret: true }))).toEqual({ rejected: 'activities.too-few' });
  expect(ballotsOf(round(few))).toMatchObject({ answers: { rows: few.map((word) => [word]) } });
  const enough = [...few, 'one more'];
  expect(ballotsOf(round(enough, { secret: true }))).toMatchObject({ counts: { answered: 10 } });
});

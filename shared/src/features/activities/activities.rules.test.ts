import { expect, it } from 'vitest';
import { given, person } from '../../testing/given.ts';
import { activitiesCommands } from './activities.commands.ts';
import type { ActivitiesEvent } from './activities.events.ts';
import { activities } from './activities.feature.ts';
import { ActivityId, type Ballot, ballotOf } from './activities.model.ts';
import { activityLimit } from './activities.rules.ts';
import { countBallots } from './counting.ts';
import { openingActivity } from './opening.ts';

const ada = person('ada');
const bo = person('bo');
const mo = person('mo', 'support');
const id = ActivityId.parse('activity-1');
const setup = {
  options: [
    { id: 'option-1', label: 'Park' },
    { id: 'option-2', label: 'Pool' },
  ],
  multiple: false,
};
const question = 'Where do we meet?';
const drafted: ActivitiesEvent = {
  type: 'activities.Drafted',
  id,
  kind: 'choice',
  question,
  setup,
  influence: null,
  showLive: false,
  secret: false,
  think: 0,
};
const opened: ActivitiesEvent = { type: 'activities.Opened', id, answersFrom: null };
const park: Ballot = { answer: { choices: ['option-1'] } };
const pool: Ballot = { answer: { choices: ['option-2'] } };
const pass: Ballot = { pass: true };
const answered = (by: typeof ada, ballot: Ballot): ActivitiesEvent => ({
  type: 'activities.Answered',
  id,
  author: by.author,
  ballot,
});
const closed = (...ballots: Ballot[]): ActivitiesEvent => ({
  type: 'activities.Closed',
  ...{ id, ballots, relayed: 0, seen: ballots.length },
});
const answer = (choices: string[]) => ({ type: 'activities.Answer', id, answer: { choices } }) as const;
const viewerOf = (by: typeof ada, audience: 'participants' | 'displays' | 'facilitators') => ({
  seat: by.seat,
  audience,
  author: by.author,
});

it('[AC1] a facilitator drafts, and may write the draft again', () => {
  const draft = { type: 'activities.Draft', id, kind: 'choice', question, setup } as const;
  given(activities, []).when(draft, mo).then([drafted]);
  given(activities, [drafted])
    .when({ ...draft, question: 'And when?', showLive: true }, mo)
    .then([{ ...drafted, question: 'And when?', showLive: true }]);
  given(activities, [drafted, opened]).when(draft, mo).refused('activities.taken');
});

it('[AC1] a participant drafts, opens, closes and reveals nothing', () => {
  const there = given(activities, [drafted]);
  there
    .when({ type: 'activities.Draft', id, kind: 'choice', question, setup }, ada)
    .refused('activities.team-only');
  there.when({ type: 'activities.Open', id }, ada).refused('activities.team-only');
  there.when({ type: 'activities.Close', id }, person('wall', 'display')).refused('activities.team-only');
  there.when({ type: 'activities.Reveal', id }, ada).refused('activities.team-only');
});

it('[AC1] a draft is thrown away, what was opened is not', () => {
  given(activities, [drafted])
    .when({ type: 'activities.Discard', id }, mo)
    .then([{ type: 'activities.Discarded', id }]);
  given(activities, [drafted, opened])
    .when({ type: 'activities.Discard', id }, mo)
    .refused('activities.not-a-draft');
});

it('[AC2] an open question takes answers of participants only', () => {
  const open = given(activities, [drafted, opened]);
  open.when(answer(['option-1']), mo).refused('activities.participants-only');
  open
    .when({ type: 'activities.Pass', id }, person('wall', 'display'))
    .refused('activities.participants-only');
  open.when(answer(['option-1']), { ...ada, inside: false }).refused('activities.participants-only');
  open.when(answer(['option-1']), ada).then([answered(ada, park)]);
});

it('[AC2] a draft and a closed question take nothing', () => {
  given(activities, [drafted])
    .when(answer(['option-1']), ada)
    .refused('activities.not-open');
  const done = given(activities, [drafted, opened, closed()]);
  done.when(answer(['option-1']), ada).refused('activities.closed');
  done.when({ type: 'activities.Pass', id }, ada).refused('activities.closed');
  done.when({ type: 'activities.Open', id }, mo).refused('activities.closed');
  given(activities, [])
    .when(answer(['option-1']), ada)
    .refused('activities.gone');
});

it('[AC3] a pass is counted beside the answers', () => {
  const state = given(activities, [drafted, opened, answered(bo, park)])
    .when({ type: 'activities.Pass', id }, ada)
    .then([answered(ada, pass)]);
  const activity = state.activities.get(id);
  expect(activity && countBallots(state, activity)).toMatchObject({
    counts: { answered: 1, passed: 1 },
    results: { answered: 1 },
  });
});

it('[AC4] a changed mind counts once, from an answer to a pass and back', () => {
  const open = given(activities, [drafted, opened, answered(ada, park)]);
  expect(open.when(answer(['option-1']), ada).decided).toEqual([]);
  open.when({ type: 'activities.Pass', id }, ada).then([answered(ada, pass)]);
  const state = open.when(answer(['option-2']), ada).then([answered(ada, pool)]);
  const activity = state.activities.get(id);
  expect(activity && countBallots(state, activity).counts).toMatchObject({ answered: 1, passed: 0 });
  expect(ballotOf(state, id, ada.author)).toEqual(pool);
});

it('[AC5] nobody outside the team holds a draft', () => {
  const { state } = given(activities, [drafted]);
  expect(activities.conceal.participants(state, viewerOf(ada, 'participants')).activities.size).toBe(0);
  expect(activities.conceal.displays(state, viewerOf(ada, 'displays')).activities.size).toBe(0);
  expect(activities.show['activities.Drafted']).not.toHaveProperty('participants');
});

it('[AC6] until they are revealed, results are for the team and displays hear one sum', () => {
  const { state } = given(activities, [drafted, opened, answered(ada, park), answered(bo, pass)]);
  const seen = (audience: 'participants' | 'displays' | 'facilitators') =>
    activities.conceal[audience](state, viewerOf(bo, audience)).activities.get(id);
  expect(seen('participants')).toMatchObject({ counts: null, results: null });
  expect(seen('displays')).toMatchObject({ counts: null, tookPart: 2, results: null });
  expect(seen('facilitators')).toMatchObject({
    counts: { answered: 1, passed: 1 },
    results: { answered: 1 },
  });
});

it('[AC7] revealing works while open and after closing, once, and not on a draft', () => {
  const reveal = { type: 'activities.Reveal', id } as const;
  const revealed: ActivitiesEvent = { type: 'activities.Revealed', id };
  given(activities, [drafted]).when(reveal, mo).refused('activities.not-open');
  given(activities, [drafted, opened]).when(reveal, mo).then([revealed]);
  const state = given(activities, [drafted, opened, closed(park)])
    .when(reveal, mo)
    .then([revealed]);
  expect(given(activities, [drafted, opened, revealed]).when(reveal, mo).decided).toEqual([]);
  expect(
    activities.conceal.participants(state, viewerOf(bo, 'participants')).activities.get(id)?.results,
  ).toMatchObject({ answered: 1 });
});

it('[AC8] with showLive results are for everybody from the opening on', () => {
  const { state } = given(activities, [{ ...drafted, showLive: true }, opened]);
  expect(
    activities.conceal.participants(state, viewerOf(bo, 'participants')).activities.get(id),
  ).toMatchObject({ revealed: true, counts: { answered: 0, passed: 0 }, results: { answered: 0 } });
});

it('[AC10] the team holds no ballot, a participant its own', () => {
  const { state } = given(activities, [drafted, opened, answered(ada, park), answered(bo, pool)]);
  const teams = activities.conceal.facilitators(state, viewerOf(mo, 'facilitators'));
  expect(teams.ballots.get(id)?.size).toBe(0);
  const adas = activities.conceal.participants(state, viewerOf(ada, 'participants'));
  expect([...(adas.ballots.get(id) ?? [])]).toEqual([[ada.author, park]]);
});

it('[AC11] closing puts the ballots into the box and forgets whose they were', () => {
  const open = given(activities, [drafted, opened, answered(ada, park), answered(bo, pass)]);
  const { decided } = open.when({ type: 'activities.Close', id }, mo);
  const state = open.when({ type: 'activities.Close', id }, mo).then([closed(park, pass)]);
  expect(JSON.stringify(decided)).not.toContain('author');
  expect(state.ballots.size).toBe(0);
  expect(state.box.get(id)).toEqual([{ ballots: [park, pass], relayed: 0, seen: 2 }]);
  expect(
    given(activities, [drafted, opened, closed()]).when({ type: 'activities.Close', id }, mo).decided,
  ).toEqual([]);
});

it('[AC11] chance decides the order in the box', () => {
  const everybody = ['ada', 'bo', 'cy', 'di'].map((name) => person(name));
  const ballots: Ballot[] = [park, pool, pass, { answer: { choices: ['option-1'] } }];
  const events = everybody.map((by, at) => answered(by, ballots[at] ?? pass));
  const { state } = given(activities, [drafted, opened, ...events]);
  const orders = [0, 0.3, 0.6, 0.99].map((chance) => {
    const context = { by: mo, now: 0, newId: () => 'unused-1', random: () => chance };
    return JSON.stringify(activities.decide(state, { type: 'activities.Close', id }, context));
  });
  expect(new Set(orders).size).toBeGreaterThan(1);
});

it('[AC11] the stored log forgets too, and evolves to the same', () => {
  const cast = answered(ada, park);
  const { subject, erases, scrub } = activities.erasure;
  expect(erases(closed(park))).toBe(subject(cast));
  const before = given(activities, [drafted, opened, cast, closed(park)]).state;
  const scrubbed = scrub(cast);
  expect(JSON.stringify(scrubbed)).not.toMatch(/author-ada|option-1/);
  expect(given(activities, [drafted, opened, scrubbed, closed(park)]).state).toEqual(before);
});

it('[AC12] closing changes no sum', () => {
  const open = given(activities, [drafted, opened, answered(ada, park), answered(bo, pool)]);
  const sums = () => {
    const activity = open.state.activities.get(id);
    return activity && countBallots(open.state, activity);
  };
  const before = sums();
  open.when({ type: 'activities.Close', id }, mo).then([closed(park, pool)]);
  expect(sums()).toEqual(before);
});

it('[AC13] what does not fit is refused with a sentence', () => {
  const open = given(activities, [drafted, opened]);
  open.when(answer(['option-1', 'option-2']), ada).refused('activities.choice-only-one');
  open.when(answer([]), ada).refused('activities.choice-none');
  open.when({ type: 'activities.Answer', id, answer: 'park' }, ada).refused('activities.odd-answer');
  const draft = { type: 'activities.Draft', id, kind: 'choice', question, setup } as const;
  open
    .when({ ...draft, id: ActivityId.parse('activity-2'), kind: 'dice' }, mo)
    .refused('activities.unknown-kind');
  open.when({ ...draft, id: ActivityId.parse('activity-2'), setup: {} }, mo).refused('activities.odd-setup');
  open
    .when({ ...draft, id: ActivityId.parse('activity-2'), setup: { options: [], multiple: false } }, mo)
    .refused('activities.choice-too-few-options');
});

it('[AC13] a question has 1 to 300 characters', () => {
  const codes = (text: string) =>
    activitiesCommands['activities.Draft']
      .safeParse({ type: 'activities.Draft', id, kind: 'choice', question: text, setup })
      .error?.issues.map(({ message }) => message);
  expect(codes('  ')).toEqual(['activities.question-empty']);
  expect(codes('a'.repeat(301))).toEqual(['activities.question-long']);
  expect(codes('a'.repeat(300))).toBeUndefined();
});

it('entering an agenda item opens a draft and leaves everything else', () => {
  expect(openingActivity(given(activities, [drafted]).state, id, { now: 0 })).toEqual([opened]);
  expect(openingActivity(given(activities, [drafted, opened]).state, id, { now: 0 })).toEqual([]);
  expect(openingActivity(given(activities, []).state, id, { now: 0 })).toEqual([]);
});

it('[AC14] a room holds 200 questions, and one that is thrown away makes room', () => {
  const full = Array.from(
    { length: activityLimit },
    (_, at): ActivitiesEvent => ({ ...drafted, id: ActivityId.parse(`activity-${at}`) }),
  );
  const fresh = ActivityId.parse('activity-new');
  const draft = { type: 'activities.Draft', id: fresh, kind: 'choice', question, setup } as const;
  given(activities, full).when(draft, mo).refused('activities.full');
  given(activities, full)
    .when({ ...draft, id, question: 'And when?' }, mo)
    .then([{ ...drafted, question: 'And when?' }]);
  given(activities, [...full, { type: 'activities.Discarded', id }])
    .when(draft, mo)
    .then([{ ...drafted, id: fresh }]);
  expect(activities.refusals['activities.full']).toContain(String(activityLimit));
});

import { expect, it } from 'vitest';
import { given, person } from '../../../testing/given.ts';
import type { ActivitiesEvent } from '../activities.events.ts';
import { activities } from '../activities.feature.ts';
import { ActivityId } from '../activities.model.ts';
import { countBallots } from '../counting.ts';
import { EntryGroupId, EntryId } from './entries.model.ts';
import { entriesLimit } from './entries.rules.ts';

const ada = person('ada');
const bo = person('bo');
const mo = person('mo', 'support');
const wall = person('wall', 'display');
const id = ActivityId.parse('activity-1');
const one = EntryId.parse('entry-1');
const two = EntryId.parse('entry-2');
const setup = { cards: 2, hold: false, peersSee: 'at-once', likes: true };
const drafted = (more: object = {}, kind = 'open-text'): ActivitiesEvent => ({
  type: 'activities.Drafted',
  ...{ id, kind, question: 'What would you change?', setup: { ...setup, ...more }, influence: null },
  ...{ showLive: false, secret: false, think: 0 },
});
const opened: ActivitiesEvent = { type: 'activities.Opened', id, answersFrom: null };
const asked = [drafted(), opened];
const held = [drafted({ hold: true }), opened];
const queue = [
  { ...drafted({}, 'room-questions'), setup: { hold: false, votes: true } } as ActivitiesEvent,
  opened,
];
const written = (
  by: typeof ada,
  entry = one,
  more: object = {},
): Extract<ActivitiesEvent, { type: 'activities.EntryWritten' }> => ({
  type: 'activities.EntryWritten',
  id,
  entry: {
    ...{ id: entry, text: 'More lights', by: by.signature, author: by.author, relayed: false },
    ...{ status: 'shown', group: null, mark: null, reply: null, ...more },
  },
});
const write = (entry = one, text = 'More lights') =>
  ({ type: 'activities.WriteEntry', id, entry, text }) as const;
const like = (entry = one, response: 'like' | null = 'like') =>
  ({ type: 'activities.RespondToEntry', id, entry, response }) as const;
const liked = (by: typeof ada, entry = one): ActivitiesEvent => ({
  type: 'activities.Responded',
  ...{ id, entry, author: by.author, response: 'like' },
});

it('[EN1] people write, the team writes, a display does not', () => {
  given(activities, asked)
    .when(write(), ada)
    .then([written(ada)]);
  given(activities, asked)
    .when(write(), mo)
    .then([written(mo)]);
  given(activities, asked).when(write(), wall).refused('activities.participants-only');
  given(activities, asked)
    .when(write(), { ...ada, inside: false })
    .refused('activities.participants-only');
});

it('[EN1] each person writes so many, of so many letters; an id is used once, anywhere in the room', () => {
  const full = [...asked, written(ada), written(ada, two)];
  given(activities, full)
    .when(write(EntryId.parse('entry-3')), ada)
    .refused('activities.entries-enough');
  given(activities, full)
    .when(write(EntryId.parse('entry-3')), bo)
    .then([written(bo, EntryId.parse('entry-3'))]);
  given(activities, full).when(write(), bo).refused('activities.entry-taken');
  const queued = [...queue, written(ada)];
  given(activities, queued)
    .when(write(two, 'a'.repeat(281)), ada)
    .refused('activities.entry-long');
});

it('[EN1] a wall of 500 takes no more, not even from the team', () => {
  const full = Array.from({ length: entriesLimit }, (_, at) => written(mo, EntryId.parse(`entry-of-${at}`)));
  given(activities, [...asked, ...full])
    .when(write(), ada)
    .refused('activities.entries-full');
  given(activities, [...asked, ...full])
    .when(write(), mo)
    .refused('activities.entries-full');
});

it('[EN1] what the team types for somebody is marked and has no name; people can not do that', () => {
  given(activities, held)
    .when({ ...write(), relayed: true }, mo)
    .then([written(mo, one, { by: {}, relayed: true })]);
  given(activities, held)
    .when({ ...write(), relayed: true }, ada)
    .refused('activities.team-only');
});

it('[EN1] questions with answers take no texts, and those with texts no answers', () => {
  const choosing = { ...drafted({}, 'pace'), setup: {} } as ActivitiesEvent;
  given(activities, [choosing, opened]).when(write(), ada).refused('activities.no-entries');
  given(activities, asked)
    .when({ type: 'activities.Answer', id, answer: { text: 'Hello' } }, ada)
    .refused('activities.only-entries');
});

it('[EN2] writers change and delete their own while it is open, and nobody else does, the team neither', () => {
  const there = given(activities, [...asked, written(ada)]);
  const reword = { type: 'activities.RewordEntry', id, entry: one, text: 'Fewer lights' } as const;
  const remove = { type: 'activities.DeleteEntry', id, entry: one } as const;
  there.when(reword, bo).refused('activities.entry-not-yours');
  there.when(remove, mo).refused('activities.entry-not-yours');
  there
    .when(reword, ada)
    .then([{ type: 'activities.EntryReworded', id, entry: one, text: 'Fewer lights', keeps: false }]);
  there.when(remove, ada).then([{ type: 'activities.EntryDeleted', id, entry: one }]);
  const closed: ActivitiesEvent = { type: 'activities.Closed', id, ballots: [], relayed: 0, seen: 0 };
  const over = given(activities, [...asked, written(ada), closed]);
  for (const command of [reword, remove, write(two)]) over.when(command, ada).refused('activities.closed');
});

it('[EN3] where the team looks first, texts wait, and wait again when their words are new', () => {
  given(activities, held)
    .when(write(), ada)
    .then([written(ada, one, { status: 'held' })]);
  given(activities, [...held, written(ada)])
    .when({ type: 'activities.RewordEntry', id, entry: one, text: 'Fewer lights' }, ada)
    .then([
      { type: 'activities.EntryHeld', id, entry: one },
      { type: 'activities.EntryReworded', id, entry: one, text: 'Fewer lights', keeps: false },
    ]);
});

it('[EN3] [EN7] nobody outside the team hears that a text which waits is there', () => {
  const waiting = given(activities, [...held, written(ada, one, { status: 'held' })]);
  waiting.when(like(), bo).refused('activities.entry-gone');
  waiting.when({ type: 'activities.DeleteEntry', id, entry: one }, bo).refused('activities.entry-gone');
});

it('[EN4] the team hides and shows, also after closing; what is hidden is not pinned any more', () => {
  const hide = { type: 'activities.HideEntry', id, entry: one } as const;
  given(activities, [...asked, written(ada)])
    .when(hide, ada)
    .refused('activities.team-only');
  given(activities, [...asked, written(ada)])
    .when(hide, mo)
    .then([{ type: 'activities.EntryHidden', id, entry: one }]);
  const closed: ActivitiesEvent = { type: 'activities.Closed', id, ballots: [], relayed: 0, seen: 0 };
  given(activities, [...queue, written(ada, one, { mark: 'pinned' }), closed])
    .when(hide, mo)
    .then([
      { type: 'activities.EntryMarked', id, entry: one, mark: null, reply: null },
      { type: 'activities.EntryHidden', id, entry: one },
    ]);
});

it('[EN7] people respond to what others wrote, once, and take it back', () => {
  const there = given(activities, [...asked, written(ada)]);
  there.when(like(), ada).refused('activities.entry-yours');
  there.when(like(), mo).refused('activities.participants-only');
  there
    .when({ type: 'activities.RespondToEntry', id, entry: one, response: 'vote' }, bo)
    .refused('activities.odd-response');
  there.when(like(), bo).then([liked(bo)]);
  there.when(like(), bo).then([]);
  there
    .when(like(one, null), bo)
    .then([{ type: 'activities.Responded', id, entry: one, author: bo.author, response: null }]);
});

it('[EN8] closing leaves sums and nobody, and counts the same as before', () => {
  const there = given(activities, [...asked, written(ada), liked(bo), liked(person('cy'))]);
  const before = there.state.activities.get(id);
  const counted = before && countBallots(there.state, before);
  const state = there.when({ type: 'activities.Close', id }, mo).then([
    {
      type: 'activities.Closed',
      ...{ id, ballots: [], relayed: 0, seen: 3 },
      responses: { people: 3, sums: [{ entry: one, sums: { like: 2 } }] },
    },
  ]);
  const after = state.activities.get(id);
  expect(state.responses.has(id)).toBe(false);
  expect(after && countBallots(state, after)).toEqual(counted);
});

it('[EN9] new words start again without responses; what the team asks in other words keeps them', () => {
  const reworded = (keeps: boolean): ActivitiesEvent => ({
    type: 'activities.EntryReworded',
    ...{ id, entry: one, text: 'Other', keeps },
  });
  const likes = (keeps: boolean): number =>
    given(activities, [...asked, written(ada), liked(bo), reworded(keeps)]).state.responses.get(id)?.size ??
    0;
  expect([likes(false), likes(true)]).toEqual([0, 1]);
});

it('[EN10] a person counts once; a pass counts for whoever did nothing else', () => {
  const pass = (by: typeof ada): ActivitiesEvent => ({
    type: 'activities.Answered',
    ...{ id, author: by.author, ballot: { pass: true } },
  });
  const relayed = written(mo, EntryId.parse('entry-3'), { by: {}, relayed: true });
  const mine = written(mo, EntryId.parse('entry-4'));
  const { state } = given(activities, [
    ...asked,
    ...[pass(ada), pass(person('cy')), written(ada), written(ada, two), liked(bo), relayed, mine],
  ]);
  const activity = state.activities.get(id);
  expect(activity && countBallots(state, activity).counts).toEqual({
    ...{ answered: 3, passed: 1, relayed: 1, seen: 3 },
  });
});

it('[EN11] asked again the wall is empty, and what was on it is the result of its round', () => {
  const there = given(activities, [...asked, written(ada)]);
  const { decided } = there.when({ type: 'activities.AskAgain', id }, mo);
  if (!('length' in decided)) throw new Error('refused');
  for (const event of decided) activities.evolve(there.state, event);
  expect(there.state.entries.get(id)?.size).toBe(0);
  expect(there.state.box.get(id)?.[0]?.wall?.entries).toMatchObject([{ text: 'More lights', by: {} }]);
  there.when(write(), bo).refused('activities.entry-taken');
});

it('[EN12] one at a time is pinned, and only what is shown', () => {
  const mark = (entry: EntryId, to: 'pinned' | 'answered', reply?: string) =>
    ({
      type: 'activities.MarkEntry',
      id,
      entry,
      mark: to,
      ...(reply === undefined ? {} : { reply }),
    }) as const;
  given(activities, [...queue, written(ada, one, { mark: 'pinned' }), written(bo, two)])
    .when(mark(two, 'pinned'), mo)
    .then([
      { type: 'activities.EntryMarked', id, entry: one, mark: null, reply: null },
      { type: 'activities.EntryMarked', id, entry: two, mark: 'pinned', reply: null },
    ]);
  given(activities, [...queue, written(ada)])
    .when(mark(one, 'answered', 'In spring.'), mo)
    .then([{ type: 'activities.EntryMarked', id, entry: one, mark: 'answered', reply: 'In spring.' }]);
  given(activities, [...queue, written(ada, one, { status: 'held' })])
    .when(mark(one, 'pinned'), mo)
    .refused('activities.entry-waits');
});

it('[EN12] groups have a title, and texts stay when one is dissolved', () => {
  const group = EntryGroupId.parse('group-1');
  const made: ActivitiesEvent = {
    type: 'activities.EntryGroupMade',
    ...{ id, group: { id: group, title: 'Safe' } },
  };
  const there = given(activities, [...asked, written(ada), made]);
  there
    .when({ type: 'activities.GroupEntry', id, entry: one, group }, mo)
    .then([{ type: 'activities.EntryGrouped', id, entry: one, group }]);
  const state = there
    .when({ type: 'activities.DissolveEntryGroup', id, group }, mo)
    .then([{ type: 'activities.EntryGroupDissolved', id, group }]);
  expect(state.entries.get(id)?.get(one)?.group).toBeNull();
  there.when({ type: 'activities.GroupEntry', id, entry: one, group }, mo).refused('activities.group-gone');
});

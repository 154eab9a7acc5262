import { expect, it } from 'vitest';
import { must, openWorkshop, screensOf, type Workshop } from '../../../testing/workshop-in-a-box.ts';
import { ActivityId } from '../activities.model.ts';
import { EntryId } from './entries.model.ts';

const id = ActivityId.parse('activity-1');
const entry = EntryId.parse('entry-1');
const setup = { cards: 3, hold: false, peersSee: 'at-once', likes: true };

function asked(more: object = {}, mode: Parameters<typeof openWorkshop>[0] = 'aliases'): Workshop {
  const box = openWorkshop(mode);
  const draft = { type: 'activities.Draft', id, kind: 'open-text', question: 'What would you change?' };
  must(box, 'lead', { ...draft, setup: { ...setup, ...more } });
  must(box, 'lead', { type: 'activities.Open', id });
  box.flush();
  return box;
}
const writes = (box: Workshop, name: string, text = 'More lights', name2 = entry): void => {
  must(box, name, { type: 'activities.WriteEntry', id, entry: name2, text });
  box.flush();
};
const team = (box: Workshop, type: string, more: object = {}): void => {
  must(box, 'support', { type: `activities.${type}`, id, entry, ...more });
  box.flush();
};
const held = (box: Workshop, name: string) =>
  screensOf(box, name)[0]?.state?.activities.entries.get(id)?.get(entry);
const resultsOn = (box: Workshop, name: string) =>
  screensOf(box, name)[0]?.state?.activities.activities.get(id)?.results;
const sentTo = (box: Workshop, name: string): string => screensOf(box, name)[0]?.sent.join() ?? '';

it('[EN5] others read the words and nothing of who wrote them; the team reads the alias; the writer knows', () => {
  const box = asked();
  writes(box, 'ada');
  expect(held(box, 'bo')).toMatchObject({ text: 'More lights', by: {}, author: null });
  expect(held(box, 'wall')).toMatchObject({ by: {}, author: null });
  expect(held(box, 'lead')?.by.team).toBeTruthy();
  expect(held(box, 'lead')?.author).toBeNull();
  expect(held(box, 'ada')?.author).not.toBeNull();
  const named = asked({}, 'names');
  writes(named, 'ada');
  expect(held(named, 'bo')?.by.peers).toBeTruthy();
});

it('[EN3] a text that waits is with its writer and the team alone, until it is shown', () => {
  const box = asked({ hold: true });
  writes(box, 'ada');
  for (const name of ['bo', 'wall']) expect(sentTo(box, name)).not.toContain('More lights');
  expect([held(box, 'ada')?.status, held(box, 'lead')?.status]).toEqual(['held', 'held']);
  team(box, 'ShowEntry');
  for (const name of ['bo', 'wall', 'ada']) expect(held(box, name)?.status).toBe('shown');
});

it("[EN4] hidden in one press it leaves every screen but its writer's, and a page that comes back is not sent it", () => {
  const box = asked();
  writes(box, 'ada');
  must(box, 'bo', { type: 'activities.RespondToEntry', id, entry, response: 'like' });
  team(box, 'HideEntry');
  for (const name of ['bo', 'wall']) expect(held(box, name)).toBeUndefined();
  expect(held(box, 'ada')).toMatchObject({ status: 'hidden', text: 'More lights' });
  const [screen] = screensOf(box, 'bo');
  const before = screen?.sent.length ?? 0;
  if (screen) box.connect(screen);
  expect(screen?.sent.slice(before).join()).not.toContain('More lights');
  team(box, 'ShowEntry');
  expect(held(box, 'bo')?.text).toBe('More lights');
  const own = [...(screensOf(box, 'bo')[0]?.state?.activities.responses.get(id)?.values() ?? [])];
  expect(own.map((given) => given.get(entry))).toEqual(['like']);
});

it('[EN6] seen after the reveal: until then others hear nothing, not even that there is something', () => {
  const box = asked({ peersSee: 'after-reveal' });
  const before = sentTo(box, 'bo');
  writes(box, 'ada');
  must(box, 'lead', { type: 'activities.MakeEntryGroup', id, group: 'group-1', title: 'Safe' });
  team(box, 'GroupEntry', { group: 'group-1' });
  expect(sentTo(box, 'bo')).toBe(before);
  expect(held(box, 'ada')).toMatchObject({ text: 'More lights', group: null });
  must(box, 'lead', { type: 'activities.Reveal', id });
  box.flush();
  for (const name of ['bo', 'wall']) expect(held(box, name)).toMatchObject({ group: 'group-1' });
});

it('[EN8] sums are for the team until the reveal; any number of likes is one message', () => {
  const box = asked();
  writes(box, 'ada');
  const before = sentTo(box, 'lead').length;
  for (const name of ['bo', 'cy'])
    must(box, name, { type: 'activities.RespondToEntry', id, entry, response: 'like' });
  box.flush();
  expect(
    sentTo(box, 'lead')
      .slice(before)
      .match(/activities\.Counted/g),
  ).toHaveLength(1);
  expect(resultsOn(box, 'lead')).toMatchObject({ cards: [{ likes: 2 }] });
  for (const name of ['bo', 'wall', 'ada']) expect(resultsOn(box, name)).toBeNull();
  must(box, 'lead', { type: 'activities.Reveal', id });
  box.flush();
  expect(resultsOn(box, 'ada')).toMatchObject({ cards: [{ likes: 2 }] });
});

it('[EN8] closing takes who responded out of memory and out of the stored log', () => {
  const box = asked();
  writes(box, 'ada');
  must(box, 'bo', { type: 'activities.RespondToEntry', id, entry, response: 'like' });
  const responded = () =>
    box.records.map(({ events }) => events).find((events) => events.includes('activities.Responded'));
  expect(responded()).toContain('"like"');
  must(box, 'lead', { type: 'activities.Close', id });
  box.flush();
  expect(box.state.activities.responses.has(id)).toBe(false);
  expect(responded()).toContain('"author":null');
  expect(responded()).not.toContain('"like"');
});

it('[EN2] a deleted text has left the stored log, with the words that the team answered', () => {
  const box = openWorkshop('aliases');
  const queue = { hold: false, votes: true };
  must(box, 'lead', { type: 'activities.Draft', id, kind: 'room-questions', question: 'Ask.', setup: queue });
  must(box, 'lead', { type: 'activities.Open', id });
  writes(box, 'ada', 'First words');
  must(box, 'ada', { type: 'activities.RewordEntry', id, entry, text: 'Other words' });
  team(box, 'MarkEntry', { mark: 'answered', reply: 'In spring.' });
  must(box, 'ada', { type: 'activities.DeleteEntry', id, entry });
  box.flush();
  const stored = box.records.map(({ events }) => events).join();
  for (const words of ['First words', 'Other words', 'In spring.']) expect(stored).not.toContain(words);
});

it('[EN5] a stronger promise takes the names off what was written before', () => {
  const box = asked({}, 'names');
  writes(box, 'ada');
  must(box, 'lead', { type: 'workshop.Strengthen', mode: 'nobody' });
  box.flush();
  for (const name of ['bo', 'lead']) expect(held(box, name)?.by).toEqual({});
});

it('[ST1] statements are there when the question opens, by command, by its step, and in a new round', () => {
  const seeds = { statements: [{ id: 'seed-lunch', label: 'Phones are fine at lunch' }], peopleAdd: true };
  const draft = { type: 'activities.Draft', id, kind: 'statements', question: 'Phones?', setup: seeds };
  const texts = (box: Workshop) =>
    [...(screensOf(box, 'bo')[0]?.state?.activities.entries.get(id)?.values() ?? [])].map(({ text }) => text);
  for (const opens of [
    [{ type: 'activities.Open', id }],
    [
      {
        type: 'agenda.AddItem',
        ...{ id: 'item-phones', title: 'Phones', instruction: '', shows: { what: 'activity', id } },
      },
      { type: 'agenda.GoTo', id: 'item-phones' },
    ],
  ]) {
    const box = openWorkshop('aliases');
    for (const command of [draft, ...opens]) must(box, 'lead', command);
    box.flush();
    expect(texts(box)).toEqual(['Phones are fine at lunch']);
    must(box, 'lead', { type: 'activities.AskAgain', id });
    box.flush();
    expect(texts(box)).toEqual(['Phones are fine at lunch']);
  }
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Bot, freshId } from '../bots/bot.ts';
import { SaysoServer } from '../fixtures/sayso-server.ts';
import { draftOf } from './ground.ts';
import { expectPlainRefusal } from './plain-refusal.ts';
import { RawWire } from './raw-wire.ts';
import { done, WireRoom } from './wire-room.ts';

let server: SaysoServer;
let room: WireRoom;
beforeAll(async () => {
  server = await SaysoServer.start();
  room = await WireRoom.open(server.origin);
  for (const [kind, setup] of Object.entries(setups)) await ask(`open-${kind}`, { kind, setup });
  for (const id of ['draft-only', 'is-closed', 'second-round']) await done(room.lead, draftOf(id));
  for (const id of ['is-closed', 'second-round']) {
    await done(room.lead, { type: 'activities.Open', id });
    await done(room.lead, { type: 'activities.Close', id });
  }
  await done(room.lead, { type: 'activities.AskAgain', id: 'second-round' });
  await ask('thinking', { think: 300 });
}, 60_000);
afterAll(() => server.stop());

async function ask(id: string, more: object): Promise<void> {
  await done(room.lead, { ...draftOf(id), ...more });
  await done(room.lead, { type: 'activities.Open', id });
}

const items = ['Mental health', 'Vaping', 'Cost of living'].map((label, at) => ({ id: `item-${at}`, label }));
const setups = {
  choice: draftOf('').setup,
  points: { items, total: 100, unit: 'points', step: 10 },
  ranking: { items },
  number: { from: 0, to: 180, decimals: 0 },
  'word-cloud': { words: 3, hold: false },
  ladder: { rungs: 5, declared: null },
} as const;

const to = (id: string, answer: string, more = ''): string => `{"id":"${id}","answer":${answer}${more}}`;
const word = (text: string): string => to('open-word-cloud', JSON.stringify({ words: [text] }));
const points = (given: string): string => to('open-points', `{"points":${given}}`);
const order = (...ids: string[]): string => to('open-ranking', JSON.stringify({ order: ids }));
const one = '{"choices":["option-a"]}';

const refused: Readonly<Record<string, readonly [body: string, code: string]>> = {
  'to a question that is not there': [to('nowhere', one), 'activities.gone'],
  'to a draft': [to('draft-only', one), 'activities.not-open'],
  'to a closed question': [to('is-closed', one), 'activities.closed'],
  'while there is time to think': [to('thinking', one), 'activities.thinking'],
  'to a round that is over': [to('second-round', one, ',"round":1'), 'activities.other-round'],
  'to a round that never was': [to('second-round', one, ',"round":7'), 'activities.other-round'],
  'to a round before the first': [to('open-choice', one, ',"round":0'), 'room.bad-shape'],
  'to half a round': [to('open-choice', one, ',"round":1.5'), 'room.bad-shape'],
  'with an author of its own': [to('open-choice', one, ',"author":"somebody"'), 'room.bad-shape'],
  'of another kind': [to('open-choice', '{"rung":3}'), 'activities.odd-answer'],
  'that is nothing': [to('open-choice', 'null'), 'activities.odd-answer'],
  'with an option that was never asked': [
    to('open-choice', '{"choices":["option-z"]}'),
    'activities.choice-unknown',
  ],
  'over the budget': [points('{"item-0":60,"item-1":50}'), 'activities.points-over'],
  'with points below nothing': [points('{"item-0":-10,"item-1":100}'), 'activities.points-odd'],
  'with points beyond all numbers': [points('{"item-0":1e999}'), 'room.bad-shape'],
  'with points for everything': [points('{"__proto__":10}'), 'activities.points-none'],
  'with the same thing in two places': [order('item-0', 'item-0'), 'activities.ranking-twice'],
  'with a thing that is not there': [order('item-9'), 'activities.ranking-unknown'],
  'that is not a number': [to('open-number', '{"number":null}'), 'activities.number-none'],
  'with a number as a text': [to('open-number', '{"number":"NaN"}'), 'activities.number-none'],
  'beyond all numbers': [to('open-number', '{"number":1e999}'), 'room.bad-shape'],
  'outside what was asked': [to('open-number', '{"number":181}'), 'activities.number-outside'],
  'on a rung that is not there': [to('open-ladder', '{"rung":6}'), 'activities.ladder-unknown'],
  'with a word of 10,000 letters': [word('a'.repeat(10_000)), 'activities.word-cloud-long'],
  'with a word that nobody sees': [word('\u200b\u2060'), 'activities.word-cloud-empty'],
};

it.each(Object.entries(refused))('an answer %s is refused, and counts nothing', async (_, [body, code]) => {
  const { token } = await room.join();
  const before = await room.freshView();
  const wire = await RawWire.seated(server.origin, token);
  const typed = body.replace('{', '{"type":"activities.Answer",');
  const told = await wire.ask('command', `{"id":"${freshId()}","command":${typed}}`);
  expect(expectPlainRefusal(told)).toBe(code);
  wire.close();
  expect(await room.freshView()).toBe(before);
});

const counts = async (id: string) =>
  (await room.freshState()).activities.activities.get(id as never)?.counts ?? null;
const answer = (id: string, option: string) => ({
  type: 'activities.Answer',
  ...{ id, answer: { choices: [option] } },
});

it('an answer that is sent twice counts once, also from two screens, and the first content stands', async () => {
  const ada: Bot = await room.join();
  const id = 'sent-twice';
  await ask(id, {});
  const command = freshId();
  const told = await Promise.all([
    ada.give(answer(id, 'option-a'), command),
    ada.give(answer(id, 'option-a'), command),
    ada.give(answer(id, 'option-b'), command),
  ]);
  expect(told).toEqual([{ ok: true }, { ok: true }, { ok: true }]);
  expect(await counts(id)).toMatchObject({ answered: 1, passed: 0 });
  expect(
    [...((await room.freshState(ada)).activities.ballots.get(id as never) ?? [])].map(([, own]) => own),
  ).toEqual([{ answer: { choices: ['option-a'] } }]);
  expect(await ada.give(answer(id, 'option-b'))).toEqual({ ok: true });
  expect(await ada.give({ type: 'activities.Pass', id })).toEqual({ ok: true });
  expect(await counts(id)).toMatchObject({ answered: 0, passed: 1 });
});

it('an answer that the team types counts once however often it comes, and is nobody else’s to replace', async () => {
  const support = await room.support();
  const id = 'relayed-twice';
  await ask(id, {});
  const relay = { type: 'activities.Relay', id, relay: 'relay-once', answer: { choices: ['option-a'] } };
  expect(await room.lead.give(relay)).toEqual({ ok: true });
  expect(await room.lead.give(relay)).toEqual({ ok: true });
  expect(expectPlainRefusal(await support.give({ ...relay, answer: null }))).toBe('activities.taken');
  expect(await support.give({ type: 'activities.TakeBackRelay', id, relay: 'relay-once' })).toEqual({
    ok: true,
  });
  expect(await counts(id)).toMatchObject({ answered: 1, relayed: 1 });
});

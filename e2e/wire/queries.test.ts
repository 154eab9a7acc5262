import { room as product } from '@sayso/shared/features.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Bot, freshId } from '../bots/bot.ts';
import { SaysoServer } from '../fixtures/sayso-server.ts';
import { askers } from './askers.ts';
import { Ground } from './ground.ts';
import { expectPlainRefusal } from './plain-refusal.ts';
import { type Giver, givers } from './power.ts';
import { RawWire } from './raw-wire.ts';
import { done, WireRoom } from './wire-room.ts';

let server: SaysoServer;
let room: WireRoom;
let member: Bot;
let ground: Ground;

beforeAll(async () => {
  server = await SaysoServer.start();
  room = await WireRoom.open(server.origin, { asksBefore: true });
  member = await room.arrive();
  const inside = new Promise<void>((resolve) => {
    member.socket.on('welcome', ({ you }) => you.actor.inside && resolve());
  });
  await member.give({ type: 'people.Agree' });
  await done(room.lead, { type: 'people.LetIn', seat: member.you?.viewer.seat });
  await inside;
  ground = await Ground.lay(room, member);
}, 60_000);
afterAll(() => server.stop());

const ways: Readonly<Record<Giver, () => Promise<Bot>>> = {
  lead: async () => room.lead,
  support: () => room.support(),
  participant: async () => member,
  lobby: () => room.arrive(),
  display: () => room.display(),
};

it('every query of the product stands in the table of who may ask, and nothing else does', () => {
  const known = product.features.flatMap(({ queries }) => Object.keys(queries ?? {}));
  expect(Object.keys(askers).sort()).toEqual(known.sort());
});

it.each(givers)('a %s is answered what the table says and nothing more', async (giver) => {
  const by = await ways[giver]();
  for (const [type, { may, make, tooSoon }] of Object.entries(askers)) {
    const query = { ...(await make(ground)), type };
    const before = await room.freshView();
    const asked = await by.ask(query);
    if (may.includes(giver)) {
      expect(asked, type).toMatchObject(tooSoon ? { ok: false, code: tooSoon } : { ok: true });
    } else {
      expect(expectPlainRefusal(asked), type).toMatch(/\.(team-only|not-inside)$/);
    }
    expect(await room.freshView(), type).toBe(before);
  }
});

it('the answers of a closed question come without anybody’s name, and still do when the workshop is over', async () => {
  const other = await WireRoom.open(server.origin);
  const [ana, ben] = [await other.join(), await other.join()];
  const there = await Ground.lay(other, ana);
  const id = await there.question();
  await done(ana, { type: 'activities.Answer', id, answer: { choices: ['option-b'] } });
  await done(ben, { type: 'activities.Pass', id });
  const query = { type: 'activities.Ballots', id, round: 1 };
  expect(expectPlainRefusal(await other.lead.ask(query))).toBe('activities.still-open');
  await done(other.lead, { type: 'activities.Close', id });
  const asked = await other.lead.ask(query);
  expect(asked).toMatchObject({ ok: true, answer: { counts: { answered: 1, passed: 1 } } });
  const told = JSON.stringify(asked);
  for (const { you } of [ana, ben]) {
    for (const secret of [you?.viewer.author, you?.viewer.seat, you?.actor.signature.team]) {
      expect(told).not.toContain(secret);
    }
  }
  // The other room's lead gets nowhere with it.
  expect(expectPlainRefusal(await room.lead.ask(query))).toBe('activities.gone');
  await done(other.lead, { type: 'workshop.End' });
  expect(await other.lead.ask(query)).toEqual(asked);
  other.close();
});

const query = (inside: string): string => `{"query":${inside}}`;
const deep = '['.repeat(5000) + ']'.repeat(5000);
const unreadable: Readonly<Record<string, string>> = {
  nothing: 'null',
  'a number': '7',
  'a list': '[]',
  'no query': '{}',
  'a query that is a list': query('[]'),
  'a type that is a list': query('{"type":["activities.Ballots"]}'),
  'a key beside the query': '{"query":{"type":"activities.Ballots"},"role":"lead"}',
  'an id as commands have': `{"id":"${freshId()}","query":{"type":"activities.Ballots"}}`,
  'five thousand brackets': query(`{"type":"activities.Ballots","id":${deep}}`),
};
it.each(Object.entries(unreadable))('what can not be read is refused: %s', async (_, frame) => {
  const { token } = await room.support();
  const wire = await RawWire.seated(server.origin, token);
  expect(expectPlainRefusal(await wire.ask('query', frame))).toBe('wire.bad-frame');
  wire.close();
});

const ofActivities = (more: string): string => query(`{"type":"activities.Ballots"${more}}`);
const unlawful: Readonly<Record<string, string>> = {
  'a type that nobody knows': query('{"type":"activities.Names"}'),
  'a command': query('{"type":"activities.Close","id":"activity-1"}'),
  'a feature that nobody knows': query('{"type":"games.Ballots"}'),
  'a type that every object has': query('{"type":"activities.__proto__"}'),
  'no fields': ofActivities(''),
  'a round that is a text': ofActivities(',"id":"activity-1","round":"1"'),
  'a round before the first': ofActivities(',"id":"activity-1","round":0'),
  'half a round': ofActivities(',"id":"activity-1","round":1.5'),
  'a round beyond all numbers': ofActivities(',"id":"activity-1","round":1e999'),
  'one key too many': ofActivities(',"id":"activity-1","round":1,"names":true'),
  'a forged role': ofActivities(',"id":"activity-1","round":1,"by":{"role":"lead"}'),
  'something that is not there': ofActivities(',"id":"activity-none","round":1'),
};
it.each(Object.entries(unlawful))('a query that is not as it should be is refused: %s', async (_, frame) => {
  const { token } = await room.support();
  const before = await room.freshView();
  const wire = await RawWire.seated(server.origin, token);
  expect(expectPlainRefusal(await wire.ask('query', frame))).toMatch(/^(room|activities)\./);
  wire.close();
  expect(await room.freshView()).toBe(before);
});

it('a flood of queries is slowed down, then sent away, and a new connection brings no new allowance', async () => {
  const { token } = await room.support();
  const id = await ground.closedQuestion();
  const frame = JSON.stringify({ query: { type: 'activities.Ballots', id, round: 1 } });
  let answered = 0;
  for (const _ of [1, 2]) {
    const wire = await RawWire.seated(server.origin, token);
    for (let n = 0; n < 200; n++) wire.send(`42${n}["query",${frame}]`);
    await wire.ended;
    answered += wire.heard.filter((heard) => /^43\d+\[{"ok":true/.test(heard)).length;
    expect(wire.heard.some((heard) => heard.startsWith('42["goodbye",{"code":"wire.too-fast"'))).toBe(true);
  }
  expect(answered).toBeLessThan(40);
  // Commands have a pace of their own: the team goes on meanwhile.
  const back = await room.support({ token });
  expect(await back.give({ type: 'chat.Say', id: freshId(), text: 'Still here' })).toEqual({ ok: true });
});

import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Bot } from '../bots/bot.ts';
import { SaysoServer } from '../fixtures/sayso-server.ts';
import { objectsIn } from '../fixtures/walk.ts';
import { filesText, linksAtRest, storedEvents } from './data-at-rest.ts';
import { draftOf } from './ground.ts';
import { Watcher } from './watcher.ts';
import { done, WireRoom } from './wire-room.ts';

let server: SaysoServer;
beforeAll(async () => {
  server = await SaysoServer.start();
});
afterAll(() => server.stop());

const people = ['ana', 'ben', 'cleo', 'dora', 'eli'] as const;
type Person = (typeof people)[number];
type Who = Person | 'display' | 'lobby' | 'support';

interface Cast {
  readonly room: WireRoom;
  readonly watchers: Readonly<Record<Who, Watcher>>;
  /** Who was sent this text since the watchers started to listen. */
  hear(text: string): readonly Who[];
  /** All look at the room anew, and have been told all there is. */
  lookAgain(): Promise<void>;
  end(): void;
}

async function gather(): Promise<Cast> {
  const room = await WireRoom.open(server.origin);
  const place = (arrive: (origin: string) => Promise<Bot>) => Watcher.place(server.port, arrive);
  const join = () => place((origin) => room.join({}, origin));
  const watchers: Record<Who, Watcher> = {
    ana: await join(),
    ben: await join(),
    cleo: await join(),
    dora: await join(),
    eli: await join(),
    display: await place((origin) => room.display({}, origin)),
    lobby: await place((origin) => room.arrive({}, origin)),
    support: await place((origin) => room.support({}, origin)),
  };
  const all = Object.keys(watchers) as Who[];
  return {
    room,
    watchers,
    hear: (text) => all.filter((who) => watchers[who].frames([]).join('\n').includes(text)),
    async lookAgain() {
      for (const watcher of Object.values(watchers)) await watcher.lookAgain(room);
    },
    end() {
      for (const watcher of Object.values(watchers)) watcher.close();
      room.close();
    },
  };
}

const bot = ({ watchers }: Cast, who: Who): Bot => watchers[who].bot;
const authorOf = ({ you }: Bot): string => you?.viewer.author ?? '';
const seatOf = ({ you }: Bot): string => you?.viewer.seat ?? '';

/** A question that is open. */
async function ask({ lead }: WireRoom, id: string, more: object = {}): Promise<void> {
  await done(lead, { ...draftOf(id), ...more });
  await done(lead, { type: 'activities.Open', id });
}
const cloud = { kind: 'word-cloud', question: 'In one word?', setup: { words: 3, hold: false } };
const say = (id: string, ...words: string[]) => ({ type: 'activities.Answer', id, answer: { words } });
const choose = (id: string, option: string, round = 1) => ({
  type: 'activities.Answer',
  ...{ id, round, answer: { choices: [option] } },
});
const close = (id: string) => ({ type: 'activities.Close', id });
const reveal = (id: string) => ({ type: 'activities.Reveal', id });

it.concurrent('until the reveal nobody outside the team is sent what people said, nor what sways voters', async () => {
  const cast = await gather();
  const { room, hear } = cast;
  const id = 'cloud-waits';
  const declared = '"declared":4';
  await ask(room, id, cloud);
  await ask(room, 'ladder-waits', { kind: 'ladder', setup: { rungs: 5, declared: 4 } });
  await done(bot(cast, 'ana'), say(id, 'Zeppelin', 'Marzipan'));
  await done(bot(cast, 'ben'), say(id, 'Marzipan'));
  await done(bot(cast, 'cleo'), { type: 'activities.See', id });
  await done(bot(cast, 'dora'), { type: 'activities.Answer', id: 'ladder-waits', answer: { rung: 2 } });
  await done(room.lead, { type: 'activities.Curate', id, change: { do: 'hide', key: 'zeppelin' } });
  await cast.lookAgain();

  expect(hear('Zeppelin')).toEqual(['ana', 'support']);
  expect(hear('Marzipan')).toEqual(['ana', 'ben', 'support']);
  expect(hear(declared)).toEqual(['support']);
  expect(hear('"rung":2')).toEqual(['dora']);
  for (const [who, watcher] of Object.entries(cast.watchers)) {
    const frames = watcher.frames([]).map((frame): unknown => JSON.parse(frame.slice(2)));
    const parts = frames.flatMap((frame) => [...objectsIn(frame)]);
    const eyes = parts.filter(({ seen }) => typeof seen === 'number');
    expect(eyes.length > 0, `${who}: how many have seen it`).toBe(who === 'support');
    const ballots = parts.filter((part) => 'ballot' in part);
    const own = ballots.filter(({ author }) => author === authorOf(watcher.bot));
    expect(ballots, `${who}: ballots`).toEqual(own);
    if (who === 'support') continue;
    const told = parts.filter(({ results, desk }) => (results ?? null) !== null || (desk ?? null) !== null);
    expect(told, `${who}: results`).toEqual([]);
  }

  for (const question of [id, 'ladder-waits']) {
    await done(room.lead, close(question));
    await done(room.lead, reveal(question));
  }
  await cast.lookAgain();
  // What was hidden stays where it was; the rest is everybody's now.
  expect(hear('Zeppelin')).toEqual(['ana', 'support']);
  expect(hear('Marzipan')).toEqual([...people, 'display', 'support']);
  expect(hear(declared)).toEqual([...people, 'display', 'support']);
  cast.end();
});

it.concurrent('a word that everybody saw is in nothing that is sent once it is hidden, frozen or not', async () => {
  const cast = await gather();
  const { room, watchers, hear } = cast;
  const id = 'cloud-shown';
  await ask(room, id, { ...cloud, showLive: true });
  await done(bot(cast, 'ana'), say(id, 'Zeppelin'));
  await done(bot(cast, 'ben'), say(id, 'Marzipan'));
  await cast.lookAgain();
  expect(hear('Zeppelin')).toEqual([...people, 'display', 'support']);

  await done(room.lead, { type: 'activities.Freeze', id, frozen: true });
  await done(room.lead, { type: 'activities.Curate', id, change: { do: 'hide', key: 'zeppelin' } });
  for (const watcher of Object.values(watchers)) watcher.startHere();
  await done(bot(cast, 'cleo'), say(id, 'Saxophone'));
  await cast.lookAgain();
  expect(hear('Saxophone')).toEqual([...people, 'display', 'support']);
  expect(hear('Zeppelin')).toEqual(['ana', 'support']);
  await done(room.lead, close(id));
  for (const watcher of Object.values(watchers)) watcher.startHere();
  await cast.lookAgain();
  expect(hear('Zeppelin')).toEqual(['support']);
  cast.end();
});

it.concurrent('an answer to a secret question is in no frame, not even for whoever sent it', async () => {
  const cast = await gather();
  const { room, hear } = cast;
  const id = 'secret-of-five';
  const secret = { ...cloud, secret: true };
  await ask(room, id, secret);
  await ask(room, 'secret-of-four', secret);
  for (const who of people) await done(bot(cast, who), say(id, 'Zeppelin'));
  for (const who of people.slice(1)) await done(bot(cast, who), say('secret-of-four', 'Gondola'));
  expect(await bot(cast, 'ana').give(say(id, 'Bagpipe'))).toMatchObject({ code: 'activities.final' });
  await cast.lookAgain();
  for (const word of ['Zeppelin', 'Gondola', 'Bagpipe']) expect(hear(word), word).toEqual([]);

  for (const question of [id, 'secret-of-four']) await done(room.lead, close(question));
  await cast.lookAgain();
  expect(hear('Zeppelin')).toEqual(['support']);
  for (const question of [id, 'secret-of-four']) await done(room.lead, reveal(question));
  await cast.lookAgain();
  expect(hear('Zeppelin')).toEqual([...people, 'display', 'support']);
  // Of four people somebody could guess.
  expect(hear('Gondola')).toEqual([]);
  cast.end();
});

it.concurrent('what the team types for somebody is sent to no other screen', async () => {
  const cast = await gather();
  const { room, hear } = cast;
  const relay = 'relay-by-the-lead';
  await ask(room, 'poll-relayed');
  await done(room.lead, {
    type: 'activities.Relay',
    id: 'poll-relayed',
    relay,
    answer: { choices: ['option-b'] },
  });
  await done(room.lead, { type: 'activities.Relay', id: 'poll-relayed', relay, answer: null });
  await cast.lookAgain();
  expect(room.lead.state.activities.relayed.get('poll-relayed' as never)?.size).toBe(1);
  expect(hear(relay)).toEqual([]);
  expect(hear('"relayed":1')).toEqual(['support']);
  await done(room.lead, { type: 'activities.TakeBackRelay', id: 'poll-relayed', relay });
  await cast.lookAgain();
  expect(hear(relay)).toEqual([]);
  cast.end();
});

it('after closing, the files link nobody to an answer: of two rounds, taken back, and typed by the team', async () => {
  const cast = await gather();
  const { room } = cast;
  const id = 'poll-two-rounds';
  const options = ['option-a', 'option-b'];
  const relayed = (relay: string) => ({
    type: 'activities.Relay',
    id,
    relay,
    answer: { choices: ['option-b'] },
  });
  const persons = people.map((who) => bot(cast, who));
  const voters = persons.flatMap((voter) => [authorOf(voter), seatOf(voter)]);
  const links = () => linksAtRest(server.dataDir, voters, options);
  const vote = async (round: number): Promise<void> => {
    for (const [at, voter] of persons.entries()) {
      await done(voter, choose(id, at % 2 ? 'option-a' : 'option-b', round));
    }
    await done(bot(cast, 'ana'), { type: 'activities.Withdraw', id });
    await done(room.lead, relayed(`relay-of-round-${round}`));
    expect(links()).not.toEqual([]);
  };
  await ask(room, id);
  await vote(1);
  await done(room.lead, { type: 'activities.AskAgain', id });
  await vi.waitFor(() => expect(links()).toEqual([]), { timeout: 5000 });
  await vote(2);
  await done(room.lead, close(id));
  await vi.waitFor(() => expect(links()).toEqual([]), { timeout: 5000 });

  const stored = storedEvents(server.dataDir).filter(({ body }) => body.id === id);
  const cut = stored.filter(({ type }) => /\.(Answered|Withdrawn|Relayed)$/.test(type));
  expect(cut).toHaveLength(2 * (people.length + 2));
  expect(cut.filter(({ body }) => (body.author ?? null) !== null || (body.ballot ?? null) !== null)).toEqual(
    [],
  );
  const bytes = filesText(server.dataDir);
  for (const author of [...voters, authorOf(room.lead)]) {
    expect(bytes).not.toMatch(new RegExp(`${author}[^}]{0,40}"ballot"`));
    expect(bytes).not.toMatch(new RegExp(`\\["${author}",\\{"(answer|pass)"`));
  }
  expect((await room.freshState()).activities.activities.get(id as never)).toMatchObject({
    counts: { answered: people.length, relayed: 1 },
    earlier: [{ counts: { answered: people.length, relayed: 1 } }],
  });
  cast.end();
});

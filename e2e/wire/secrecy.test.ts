import type { Welcome } from '@sayso/shared/protocol.ts';
import type { Typed } from '@sayso/shared/room/feature.ts';
import type { Packet } from '@sayso/shared/room/telling.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SaysoServer } from '../fixtures/sayso-server.ts';
import { type Cast, type Mode, modes, names, namesAsked, playWorkshop, texts } from './scripted-workshop.ts';
import type { Watcher } from './watcher.ts';
import { addressOfTaps } from './wiretap.ts';

let server: SaysoServer;
beforeAll(async () => {
  server = await SaysoServer.start({ LOG_LEVEL: 'debug' });
});
afterAll(() => server.stop());

type Who = keyof Cast;
const team: readonly Who[] = ['lead', 'support'];
const inside: readonly Who[] = ['lead', 'support', 'ana', 'ben', 'cleo', 'late'];
const screens: readonly Who[] = [...inside, 'display'];

/** Who may have been sent a text; everybody else must not. */
const mayHear: Readonly<Record<keyof typeof texts, readonly Who[]>> = {
  title: [...screens, 'lobby'],
  greeting: inside,
  regretted: ['lead', 'support', 'ana', 'ben', 'cleo'],
  restored: inside,
  note: screens,
  secondNote: screens,
  hiddenNote: ['lead', 'support', 'ana', 'ben', 'cleo', 'display'],
  kinder: [...team, 'ben'],
  question: screens,
  whisper: [...team, 'ana'],
  reply: [...team, 'ana'],
  boardAhead: team,
  noteAhead: team,
  instructionAhead: team,
  questionAhead: team,
  optionAhead: team,
};

const messages = (watcher: Watcher): [kind: string, content: unknown][] =>
  watcher.frames([]).map((frame) => JSON.parse(frame.slice(2)));
const eventsOf = (watcher: Watcher): Typed[] =>
  messages(watcher).flatMap(([kind, content]) => {
    if (kind === 'packet') return [...(content as Packet).events];
    return kind === 'welcome' ? [...((content as Welcome).since?.events ?? [])] : [];
  });
const contributions = (watcher: Watcher): Record<string, object> =>
  Object.fromEntries(
    eventsOf(watcher).flatMap((event) => {
      const thing: unknown = event.type === 'board.ItemAdded' ? Reflect.get(event, 'item') : event;
      const isOne = event.type === 'board.ItemAdded' || event.type === 'chat.Said';
      return isOne ? [[String(Reflect.get(Object(thing), 'id')), Object(thing)]] : [];
    }),
  );

const run = async (mode: Mode) => {
  const counted: Partial<Record<Who, Typed[]>> = {};
  const { room, cast } = await playWorkshop(server.port, mode, (before) => {
    for (const who of ['cleo', 'display', 'lobby'] as const) {
      counted[who] = eventsOf(before[who]).filter(({ type }) => type === 'activities.Counted');
    }
  });
  return { room, cast, counted };
};

function expectHeardBy(cast: Cast, what: string, secret: string, may: readonly Who[]): void {
  const heard = Object.entries(cast)
    .filter(([, { heard: all }]) => all.includes(secret))
    .map(([who]) => who);
  expect(
    heard.filter((who) => !may.includes(who as Who)),
    what,
  ).toEqual([]);
}

/** Every text and number inside, that is long enough to tell one person from another. */
const tokens = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(tokens)
    : [String(value)].filter((text) => text.length > 2);

const secretsOf = (cast: Cast): string[] =>
  Object.values(cast).flatMap(({ bot }) => [
    bot.token,
    bot.you?.viewer.seat ?? '',
    bot.you?.viewer.author ?? '',
  ]);

it.concurrent.each(modes)(
  'everybody is sent what they may know and nothing else: %s',
  { timeout: 60_000 },
  async (mode) => {
    const { room, cast, counted } = await run(mode);
    for (const [key, text] of Object.entries(texts)) {
      const may = mayHear[key as keyof typeof texts];
      expectHeardBy(cast, key, text, may);
      // A text that nobody was sent would prove nothing.
      expect(
        may.filter((who) => !cast[who].heard.includes(text)),
        key,
      ).toEqual([]);
    }

    const seats = cast.lead.bot.state.people.seats;
    for (const [who, { bot }] of Object.entries(cast) as [Who, Watcher][]) {
      const { seat = '', author = '' } = bot.you?.viewer ?? {};
      expectHeardBy(cast, `seat of ${who}`, seat, [who, ...team]);
      expectHeardBy(cast, `author of ${who}`, author, [who]);
      expectHeardBy(cast, `token of ${who}`, bot.token, [who]);
      const alias = seats.get(seat as never)?.alias ?? '';
      expect(alias).not.toBe('');
      expectHeardBy(cast, `alias of ${who}`, `"${alias}"`, [who, ...team]);
    }
    for (const [who, name] of Object.entries(names)) {
      // Where names are shown, they stand beside what people wrote; Late wrote nothing.
      const all = who === 'late' ? [...team, 'late' as const] : screens;
      expectHeardBy(cast, name, name, mode === 'names' ? all : []);
    }

    const beside = signatures(mode, seats.get(cast.ana.bot.you?.viewer.seat as never)?.alias ?? '');
    for (const id of ['note-ana-1', 'note-ana-2', 'message-1']) {
      expect(contributions(cast.cleo)[id], id).toMatchObject({ by: beside.peers, author: null });
      expect(contributions(cast.lead)[id], id).toMatchObject({ by: beside.team, author: null });
    }
    if (mode !== 'names') {
      const {
        'note-ana-1': one,
        'note-ana-2': other,
        'note-ben': third,
        'message-1': said,
      } = contributions(cast.cleo);
      const ofAll = tokens(third);
      for (const [first, second] of [
        [one, other],
        [one, said],
        [other, said],
      ]) {
        expect(
          tokens(first).filter((token) => tokens(second).includes(token) && !ofAll.includes(token)),
        ).toEqual([]);
      }
    }

    // Before they are revealed, results are nobody's but the team's; the wall knows how many took part.
    expect(counted.cleo).toEqual([]);
    expect(counted.lobby).toEqual([]);
    expect(counted.display).not.toEqual([]);
    expect(counted.display?.filter((event) => Reflect.get(event, 'results') !== null)).toEqual([]);
    expect(JSON.stringify(eventsOf(cast.cleo))).toContain('"results":{"options"');
    expect(eventsOf(cast.lobby)).toEqual([]);

    for (const [key, text] of Object.entries(texts)) expect(server.output, key).not.toContain(text);
    for (const { alias } of seats.values()) expect(server.output).not.toMatch(new RegExp(`\\b${alias}\\b`));
    for (const secret of [room.code, addressOfTaps, ...Object.values(names), ...secretsOf(cast)]) {
      expect(server.output).not.toContain(secret);
    }
    expect(server.output).toContain('"level":"debug"');
    for (const watcher of Object.values(cast)) watcher.close();
  },
);

function signatures(mode: Mode, alias: string): { peers: object; team: object } {
  if (mode === 'nobody') return { peers: {}, team: {} };
  if (mode === 'names') return { peers: { peers: names.ana }, team: { team: names.ana, peers: names.ana } };
  return { peers: {}, team: { team: alias } };
}

it('the modes that ask for a name are those that keep one', () => {
  expect(modes.filter(namesAsked)).toEqual(['findable', 'names']);
});

import type { Typed } from '@sayso/shared/room/feature.ts';
import type { Packet } from '@sayso/shared/room/telling.ts';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import {
  addNote,
  deleteNote,
  dragNote,
  editNote,
  hideNote,
  moveNote,
  recolourNote,
} from '../bots/note-commands.ts';
import { SaysoServer } from '../fixtures/sayso-server.ts';
import { filesText, storedEvents } from './data-at-rest.ts';
import { type Mode, modes, names, namesAsked } from './scripted-workshop.ts';
import { Watcher } from './watcher.ts';
import { done, WireRoom } from './wire-room.ts';

let server: SaysoServer;
beforeAll(async () => {
  server = await SaysoServer.start({ LOG_LEVEL: 'debug' });
});
afterAll(() => server.stop());

const board = 'board-fears';
const texts = {
  first: 'Ana is afraid of the dark',
  second: 'Ana is afraid of loud corridors',
  ben: 'Ben hopes for longer breaks',
  held: 'Ben writes something rude',
  regretted: 'Ben takes this back at once',
  lead: 'The lead hopes for rain',
} as const;
/** Where things lie before the reveal: no other number in a workshop is like these. Times and ids may have the same digits in them. */
const asNumber = (place: number): RegExp => new RegExp(`\\b${place}\\b`);
const across = asNumber(7321);
const places = [across, ...[6543, 5791, 4683].map(asNumber)];
const ids = {
  ana: 'secret-of-ana',
  ben: 'secret-of-ben',
  held: 'secret-held',
  gone: 'secret-gone',
  lead: 'secret-of-lead',
};

/** A room that is written in, in private, with everybody's wire tapped. */
async function writtenIn(mode: Mode, teamSees: boolean) {
  const room = await WireRoom.open(server.origin, { mode });
  const { lead } = room;
  const sections = [{ id: 'section-1', title: 'Fears' }];
  await done(lead, { type: 'board.CreateBoard', id: board, title: 'Hopes and fears', sections });
  await done(lead, { type: 'board.OpenBoard', id: board });
  await done(lead, {
    type: 'board.Allow',
    board,
    allows: { moveOthers: true, editOthers: true, cursors: true },
  });
  await done(lead, { type: 'board.StartPrivateWriting', board, teamSees });
  const place = (arrive: (origin: string) => ReturnType<WireRoom['arrive']>) =>
    Watcher.place(server.port, arrive);
  const join = (who: keyof typeof names) =>
    place((origin) => room.join(namesAsked(mode) ? { name: names[who] } : {}, origin));
  const people = { ana: await join('ana'), ben: await join('ben'), cleo: await join('cleo') };
  const cast = {
    ...people,
    support: await place((origin) => room.support({}, origin)),
    display: await place((origin) => room.display({}, origin)),
    lobby: await place((origin) => room.arrive({}, origin)),
  };
  return { room, cast };
}
type Written = Awaited<ReturnType<typeof writtenIn>>;

async function write({ room: { lead }, cast: { ana, ben } }: Written): Promise<void> {
  const at = (id: string, text: string, x: string, y: string) =>
    addNote({ id, board, section: 'section-1', text, x: Number(x), y: Number(y) });
  await done(ana.bot, at(ids.ana, texts.first, '5791', '4683'));
  await done(ben.bot, addNote({ id: ids.ben, board, section: 'section-1', text: texts.ben }));
  await done(ben.bot, addNote({ id: ids.gone, board, text: texts.regretted }));
  await done(lead, addNote({ id: ids.lead, board, text: texts.lead }));
  await done(ana.bot, editNote(ids.ana, texts.second));
  await done(ana.bot, recolourNote(ids.ana, 'coral'));
  ana.bot.socket.emit('signal', dragNote(ids.ana, 7321, 6543) as Typed as never);
  await done(ana.bot, moveNote(ids.ana, { x: 7321, y: 6543 }));
  await done(ana.bot, { type: 'board.OrderItems', ids: [ids.ana], to: 'front' });
  await done(ben.bot, deleteNote(ids.gone));
}

/** Goes away and comes back, so that what is caught up and what a fresh view holds is looked at too. */
async function lookAgain({ room, cast }: Written): Promise<void> {
  for (const watcher of Object.values(cast)) {
    watcher.bot.close();
    await watcher.bot.connect();
    await watcher.lookAgain(room);
  }
}

const hearers = ({ cast }: Written, secret: string | RegExp): string[] =>
  Object.entries(cast).flatMap(([who, { heard }]) => (heard.match(secret) ? [who] : []));
const eventsOf = (watcher: Watcher): (Typed & Record<string, unknown>)[] =>
  watcher.frames([]).flatMap((frame) => {
    const [kind, content] = JSON.parse(frame.slice(2));
    return kind === 'packet' ? [...(content as Packet).events] : (content.since?.events ?? []);
  });

it.concurrent.each(modes)(
  'what is written in private reaches nobody else, and the team neither when it does not read along: %s',
  async (mode) => {
    const written = await writtenIn(mode, false);
    await write(written);
    await lookAgain(written);
    const may: Readonly<Record<string, readonly string[]>> = {
      first: ['ana'],
      second: ['ana'],
      ben: ['ben'],
      regretted: ['ben'],
      lead: [],
    };
    for (const [key, who] of Object.entries(may)) {
      expect(hearers(written, texts[key as keyof typeof texts]), key).toEqual(who);
    }
    for (const id of [ids.ben, ids.gone]) expect(hearers(written, id), id).toEqual(['ben']);
    expect(hearers(written, ids.ana)).toEqual(['ana']);
    for (const place of places) expect(hearers(written, place), `place ${place}`).toEqual(['ana']);
    // They know that there is something, and how much of it lies where.
    const cards = [
      { section: null, count: 1 },
      { section: 'section-1', count: 2 },
    ];
    for (const who of ['cleo', 'display', 'support'] as const) {
      expect(written.cast[who].bot.state.board.blanks.get(board as never), who).toEqual(cards);
    }
    expect(hearers(written, 'BlanksCounted')).not.toContain('lobby');
    close(written);
  },
);

it.concurrent.each(modes)(
  'reading along, the team learns the words and never the writer; one is held back and nobody notices: %s',
  async (mode) => {
    const written = await writtenIn(mode, true);
    const { room, cast } = written;
    await write(written);
    await done(cast.ben.bot, addNote({ id: ids.held, board, text: texts.held }));
    const before = cast.cleo.frames([]).length + cast.display.frames([]).length;
    await done(cast.support.bot, hideNote(ids.held));
    await done(cast.ana.bot, recolourNote(ids.ana, 'sand'));
    expect(cast.cleo.frames([]).length + cast.display.frames([]).length).toBe(before);
    await lookAgain(written);
    for (const [text, writer] of [
      [texts.second, 'ana'],
      [texts.ben, 'ben'],
      [texts.held, 'ben'],
    ] as const) {
      expect(hearers(written, text)).toEqual([writer, 'support']);
    }
    expect(hearers(written, ids.held)).toEqual(['ben', 'support']);

    const notes = eventsOf(cast.support).filter(({ type }) => type === 'board.ItemAdded');
    expect(notes.length).toBeGreaterThan(3);
    for (const { item } of notes) expect(item).toMatchObject({ by: {}, author: null });
    expect([...cast.support.bot.state.board.items.values()].map(({ by }) => by)).toEqual(
      notes.slice(1).map(() => ({})),
    );
    const seats = room.lead.state.people.seats;
    const boardTalk = JSON.stringify(eventsOf(cast.support).filter(({ type }) => type.startsWith('board.')));
    for (const { bot } of [cast.ana, cast.ben]) {
      const { seat = '', author = '' } = bot.you?.viewer ?? {};
      const alias = seats.get(seat as never)?.alias ?? '-';
      for (const trace of [seat, author, alias, names.ana, names.ben]) expect(boardTalk).not.toContain(trace);
    }
    close(written);
  },
);

it.concurrent.each([true, false])(
  'at the reveal everything comes in one packet, but what was held back; the team read along: %s',
  async (teamSees) => {
    const written = await writtenIn('names', teamSees);
    const { room, cast } = written;
    await write(written);
    if (teamSees) {
      await done(cast.ben.bot, addNote({ id: ids.held, board, text: texts.held }));
      await done(cast.support.bot, hideNote(ids.held));
    }
    await done(room.lead, { type: 'board.Reveal', board });
    for (const who of ['cleo', 'display', 'support'] as const) {
      const { bot } = cast[who];
      await vi.waitFor(() => expect(bot.state.board.boards.get(board as never)?.writing).toBeNull());
      const shown = [texts.second, texts.ben, texts.lead];
      const frames = cast[who].frames([]).filter((frame) => frame.includes('ItemsRevealed'));
      expect(frames).toHaveLength(1);
      for (const text of shown) expect(frames[0], who).toContain(text);
      // Its old place is as secret as its words were.
      if (who !== 'support') for (const place of places) expect(cast[who].heard, who).not.toMatch(place);
    }
    await lookAgain(written);
    const team = teamSees ? ['support'] : [];
    expect(hearers(written, texts.held)).toEqual(teamSees ? ['ben', ...team] : []);
    expect(hearers(written, texts.regretted)).toEqual(['ben', ...team]);
    expect(hearers(written, texts.first)).toEqual(['ana', ...team]);
    // In this mode everybody has a name beside their words, from now on.
    const revealed = cast.cleo.bot.state.board.items;
    expect(revealed.get(ids.ana as never)?.by).toEqual({ peers: names.ana });
    expect(revealed.get(ids.held as never)).toBeUndefined();
    close(written);
  },
);

it.concurrent('whose doing something was is on no wire, and neither is a writer of somebody else\u2019s things', async () => {
  const written = await writtenIn('aliases', true);
  const { room, cast } = written;
  await write(written);
  await done(room.lead, { type: 'board.Reveal', board });
  await done(cast.ben.bot, moveNote(ids.ana, { x: 11, y: 12 }));
  await done(cast.ben.bot, editNote(ids.ana, 'Ben writes on the note of Ana'));
  const group = { type: 'board.MakeGroup', id: 'group-1', board, title: 'Fears', ids: [ids.ana, ids.ben] };
  await done(cast.cleo.bot, group);
  await lookAgain(written);
  for (const [who, { heard, bot }] of Object.entries(cast)) {
    expect(heard, who).not.toMatch(/"who":"/);
    for (const other of Object.values(cast)) {
      const author = other.bot.you?.viewer.author ?? '-';
      if (other.bot !== bot) expect(heard, who).not.toContain(author);
    }
  }
  expect(cast.support.heard).toContain('Ben writes on the note of Ana');
  // The server does keep it, for taking somebody's doings back.
  const stored = storedEvents(server.dataDir).filter(({ type }) => type === 'board.ItemsPlaced');
  expect(JSON.stringify(stored)).toContain(`"who":"${cast.ben.bot.you?.viewer.author}"`);
  close(written);
});

it.concurrent('a private thing that is carried is on nobody\u2019s wire, and on the team\u2019s when it reads along', async () => {
  for (const teamSees of [false, true]) {
    const written = await writtenIn('aliases', teamSees);
    const { room, cast } = written;
    await done(cast.ana.bot, addNote({ id: ids.ana, board, text: texts.first }));
    cast.ana.bot.socket.emit('signal', dragNote(ids.ana, 7321, 6543) as Typed as never);
    await done(cast.ana.bot, recolourNote(ids.ana, 'sand'));
    // The lead points at something after it: when that has come, the drag has come or never will.
    room.lead.socket.emit('signal', {
      ...{ type: 'board.Laser', board, pointer: 'pointer-1', trail: [{ x: 1, y: 1 }] },
    } as Typed as never);
    for (const who of ['cleo', 'display', 'support'] as const) {
      await vi.waitFor(() => expect(cast[who].heard, who).toContain('board.Laser'));
    }
    expect(hearers(written, across)).toEqual(teamSees ? ['support'] : []);
    close(written);
  }
});

it.concurrent('what was taken back before the reveal leaves the files, and nothing of it was ever printed', async () => {
  const written = await writtenIn('aliases', false);
  const { cast } = written;
  await done(cast.ben.bot, addNote({ id: ids.gone, board, text: 'A fear that is not to stay anywhere' }));
  expect(filesText(server.dataDir)).toContain('A fear that is not to stay anywhere');
  await done(cast.ben.bot, deleteNote(ids.gone));
  await vi.waitFor(() => expect(filesText(server.dataDir)).not.toContain('A fear that is not to stay'), {
    timeout: 5000,
    interval: 20,
  });
  for (const text of Object.values(texts)) expect(server.output).not.toContain(text);
  close(written);
});

function close({ room, cast }: Written): void {
  for (const watcher of Object.values(cast)) watcher.close();
  room.close();
}

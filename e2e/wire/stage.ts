import { expect, vi } from 'vitest';
import type { Bot } from '../bots/bot.ts';
import { addNote, hideNote } from '../bots/note-commands.ts';
import { draftOf } from './ground.ts';
import { type Mode, namesAsked } from './scripted-workshop.ts';
import { type StandIn, standInsOf, Watcher } from './watcher.ts';
import { done, WireRoom } from './wire-room.ts';

/** Where the server is. */
type Server = Readonly<{ origin: string; port: number }>;

export interface Stage {
  readonly mode: Mode;
  readonly room: WireRoom;
  readonly ana: Bot;
  readonly ben: Bot;
  readonly watchers: Readonly<Record<string, Watcher>>;
}

export const ids = {
  board: 'board-1',
  hidden: 'note-hidden',
  poll: 'poll-open',
  counted: 'poll-counted',
  draft: 'poll-draft',
};

/** A room in which everything is made with the same ids, so that two of them differ by chance and by the secret only. */
async function setStage(server: Server, mode: Mode): Promise<Stage> {
  const room = await WireRoom.open(server.origin, { mode });
  const named = (name: string): { name?: string } => (namesAsked(mode) ? { name } : {});
  const { lead } = room;
  await done(lead, {
    type: 'board.CreateBoard',
    id: ids.board,
    title: 'Ideas',
    sections: [{ id: 'section-1', title: 'All' }],
  });
  await done(lead, { type: 'board.OpenBoard', id: ids.board });
  for (const id of [ids.poll, ids.counted]) {
    await done(lead, draftOf(id));
    await done(lead, { type: 'activities.Open', id });
  }
  await done(lead, {
    type: 'agenda.AddItem',
    id: 'step-ahead',
    title: 'Later',
    instruction: 'To come',
    shows: { what: 'nothing' },
  });
  const [ana, ben] = [await room.join(named('Ana Nameson')), await room.join(named('Ben Nameson'))];
  await done(ben, noteOf(ids.hidden));
  await done(lead, hideNote(ids.hidden));
  const { port } = server;
  const watchers = {
    peer: await Watcher.place(port, (origin) => room.join(named('Cleo Nameson'), origin)),
    display: await Watcher.place(port, (origin) => room.display({}, origin)),
    lobby: await Watcher.place(port, (origin) => room.arrive({}, origin)),
    team: await Watcher.place(port, (origin) => room.support({}, origin)),
  };
  const stage = { mode, room, ana, ben, watchers };
  await quiet(stage, 'curtain-up');
  for (const watcher of Object.values(watchers)) watcher.startHere();
  return stage;
}

/** Everybody has been told all there is to tell: something that everybody hears has arrived. */
async function quiet({ room, watchers }: Stage, id: string): Promise<void> {
  await done(room.lead, {
    type: 'agenda.AddItem',
    id,
    title: 'Quiet',
    instruction: '',
    shows: { what: 'nothing' },
  });
  for (const { bot } of Object.values(watchers)) {
    if (bot.you?.viewer.audience === 'lobby' || !bot.socket.connected) continue;
    await vi.waitFor(() => expect(bot.state.agenda.items.has(id as never)).toBe(true), { interval: 5 });
  }
}

/** Without a board: a note on the board of the stage, in its section. */
export const noteOf = (id: string, board?: string) =>
  addNote({
    ...{ id, board: board ?? ids.board, text: 'A thought' },
    section: board === undefined ? 'section-1' : null,
  });
export const isConnected = ({ room }: Stage, bot: Bot): boolean | undefined =>
  room.lead.state.people.seats.get(bot.you?.viewer.seat as never)?.connected;

/** Loses the connection, misses something, and comes back saying what it has. */
export async function goAndComeBack(
  stage: Stage,
  bot: Bot,
  who: string,
  meanwhile: () => Promise<void> = async () => {},
): Promise<void> {
  const noticed = (connected: boolean): Promise<void> =>
    vi.waitFor(() => expect(isConnected(stage, bot)).toBe(connected), { interval: 5 });
  bot.close();
  await noticed(false);
  await meanwhile();
  await quiet(stage, `without-${who}`);
  await bot.connect();
  await noticed(true);
  await quiet(stage, `with-${who}-again`);
}

/** Something that is done one way or the other, or not at all. */
export type Deed = (stage: Stage, way: 0 | 1) => Promise<void>;

export const answer = (id: string, option: string) => ({
  type: 'activities.Answer',
  id,
  answer: { choices: [option] },
});

/** Plays the deeds in a room of their own; answers what each watcher heard. */
export async function play(
  server: Server,
  mode: Mode,
  deeds: readonly Deed[],
  way: 0 | 1,
): Promise<Readonly<Record<string, string[]>>> {
  const stage = await setStage(server, mode);
  const { room, ana, ben, watchers } = stage;
  for (const deed of deeds) await deed(stage, way);
  await quiet(stage, 'last-act');
  for (const [name, { bot }] of Object.entries(watchers)) await goAndComeBack(stage, bot, name);
  for (const watcher of Object.values(watchers)) await watcher.lookAgain(room);

  const everybody = {
    lead: room.lead,
    ana,
    ben,
    ...Object.fromEntries(Object.entries(watchers).map(([name, { bot }]) => [name, bot])),
  };
  const seats = room.lead.state.people.seats;
  const heard = Object.entries(watchers).map(([name, watcher]): [string, string[]] => {
    // A screen outside the team holds its own seat only: whatever it heard of anybody else stays in its frames as it is.
    const known = name === 'team' ? Object.entries(everybody) : [[name, watcher.bot] as const];
    const standIns = known.flatMap(([who, bot]): StandIn[] =>
      standInsOf(who, bot, seats.get(bot.you?.viewer.seat as never)?.alias ?? '-'),
    );
    return [name, watcher.frames([...standIns, ...epochOf(watcher)])];
  });
  for (const watcher of Object.values(watchers)) watcher.close();
  room.close();
  return Object.fromEntries(heard);
}

const epochOf = (watcher: Watcher): StandIn[] => {
  const [, epoch] = /"epoch":"([^"]+)"/.exec(watcher.heard) ?? [];
  return epoch === undefined ? [] : [[epoch, '<epoch>']];
};

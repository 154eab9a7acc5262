import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Bot } from '../bots/bot.ts';
import { SaysoServer } from '../fixtures/sayso-server.ts';
import { draftOf } from './ground.ts';
import { type StandIn, standInsOf, Watcher } from './watcher.ts';
import { done, type RoomOptions, WireRoom } from './wire-room.ts';

type Mode = NonNullable<RoomOptions['mode']>;
const modes: readonly Mode[] = ['nobody', 'aliases', 'findable', 'names'];
const asksNames = (mode: Mode): boolean => mode === 'names' || mode === 'findable';

let server: SaysoServer;
beforeAll(async () => {
  server = await SaysoServer.start();
});
afterAll(() => server.stop());

interface Stage {
  readonly mode: Mode;
  readonly room: WireRoom;
  readonly ana: Bot;
  readonly ben: Bot;
  readonly watchers: Readonly<Record<string, Watcher>>;
}

const ids = {
  board: 'board-1',
  hidden: 'note-hidden',
  poll: 'poll-open',
  counted: 'poll-counted',
  draft: 'poll-draft',
};

/** A room in which everything is made with the same ids, so that two of them differ by chance and by the secret only. */
async function setStage(mode: Mode): Promise<Stage> {
  const room = await WireRoom.open(server.origin, { mode });
  const named = (name: string): { name?: string } => (asksNames(mode) ? { name } : {});
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
  await done(lead, { type: 'board.HideNote', id: ids.hidden });
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

const noteOf = (id: string) => ({
  type: 'board.AddNote',
  id,
  board: ids.board,
  section: 'section-1',
  text: 'A thought',
  colour: 'sky',
});
const isConnected = ({ room }: Stage, bot: Bot): boolean | undefined =>
  room.lead.state.people.seats.get(bot.you?.viewer.seat as never)?.connected;

/** Loses the connection, misses something, and comes back saying what it has. */
async function goAndComeBack(stage: Stage, bot: Bot, who: string): Promise<void> {
  const noticed = (connected: boolean): Promise<void> =>
    vi.waitFor(() => expect(isConnected(stage, bot)).toBe(connected), { interval: 5 });
  bot.close();
  await noticed(false);
  await quiet(stage, `without-${who}`);
  await bot.connect();
  await noticed(true);
  await quiet(stage, `with-${who}-again`);
}

type Deed = (stage: Stage, way: 0 | 1) => Promise<void>;
const either = ({ ana, ben }: Stage, way: 0 | 1): readonly [Bot, Bot] =>
  way === 0 ? [ana, ben] : [ben, ana];

/** Things that nobody but the team and those who do them may know: done one way or the other, or not at all. */
const secretFromPeers: Readonly<Record<string, Deed>> = {
  'whether somebody tells the team something, and what the team says': async ({ ana, room }, way) => {
    if (way === 1) return;
    await done(ana, { type: 'whispers.Tell', id: 'whisper-1', text: 'I am not all right' });
    await done(room.lead, {
      type: 'whispers.Reply',
      thread: 'whisper-1',
      id: 'reply-1',
      text: 'We are here',
    });
    await done(room.lead, { type: 'whispers.MarkSeen', thread: 'whisper-1', count: 2 });
  },
  'whose hand is up': async (stage, way) => {
    const [first] = either(stage, way);
    await done(first, { type: 'people.RaiseHand' });
  },
  'whether a hand was up': async ({ ana, room }, way) => {
    if (way === 1) return;
    await done(ana, { type: 'people.RaiseHand' });
    await done(room.lead, { type: 'people.LowerHand', seat: ana.you?.viewer.seat });
  },
  'what the writer does with a note that is hidden': async ({ ben }, way) => {
    if (way === 1) return;
    await done(ben, { type: 'board.EditNote', id: ids.hidden, text: 'Said more kindly' });
    await done(ben, { type: 'board.MoveNote', id: ids.hidden, section: null, x: 900, y: 900 });
    await done(ben, { type: 'board.RecolourNote', id: ids.hidden, colour: 'rose' });
    ben.socket.emit('signal', { type: 'board.Drag', id: ids.hidden, x: 1, y: 1 } as never);
  },
  'what the team prepares': async ({ room: { lead } }, way) => {
    await done(lead, {
      type: 'agenda.EditItem',
      id: 'step-ahead',
      title: 'Later',
      instruction: way ? 'To come' : 'Surprise',
    });
    if (way === 1) return;
    await done(lead, draftOf(ids.draft));
    await done(lead, { type: 'board.CreateBoard', id: 'board-2', title: 'Next', sections: [] });
    await done(lead, { ...noteOf('note-next'), board: 'board-2', section: null });
    await done(lead, { type: 'workshop.AskBefore', on: true });
    await done(lead, { type: 'workshop.AskBefore', on: false });
  },
  'who looks in at the door, and how many of the team are there': async (stage, way) => {
    if (way === 1) return;
    for (const bot of [await stage.room.arrive(), await stage.room.support()]) {
      bot.close();
      await vi.waitFor(() => expect(isConnected(stage, bot)).toBe(false), { interval: 5 });
    }
  },
  'who gave which of the answers that are counted in the end': async (stage, way) => {
    const [first, second] = either(stage, way);
    await done(first, answer(ids.counted, 'option-a'));
    await done(second, answer(ids.counted, 'option-b'));
    await done(stage.room.lead, { type: 'activities.Close', id: ids.counted });
    await done(stage.room.lead, { type: 'activities.Reveal', id: ids.counted });
  },
  'what somebody answers before it is revealed, and that they thought again': async ({ ana }, way) => {
    await done(ana, answer(ids.poll, way ? 'option-a' : 'option-b'));
    await done(ana, answer(ids.poll, way ? 'option-b' : 'option-a'));
  },
};

/** In all modes but `names`, which shows it. */
const whoWroteIt: Readonly<Record<string, Deed>> = {
  'who wrote a note': async (stage, way) => {
    const [first, second] = either(stage, way);
    await done(first, noteOf('note-first'));
    await done(second, noteOf('note-second'));
    await done(first, { type: 'board.EditNote', id: 'note-first', text: 'Another thought' });
  },
  'who says something in chat': async (stage, way) => {
    const [first, second] = either(stage, way);
    for (const [id, bot] of Object.entries({ 'message-1': first, 'message-2': second, 'message-3': first })) {
      await done(bot, { type: 'chat.Say', id, text: `This is ${id}` });
    }
    await done(first, { type: 'chat.Delete', id: 'message-1' });
    await done(stage.room.lead, { type: 'chat.Hide', id: 'message-2' });
    await done(stage.room.lead, { type: 'chat.Restore', id: 'message-2' });
  },
};

const comingAndGoing: Readonly<Record<string, Deed>> = {
  'who goes and who comes back': async (stage, way) => {
    const [first] = either(stage, way);
    await goAndComeBack(stage, first, 'somebody');
  },
};

const answer = (id: string, option: string) => ({
  type: 'activities.Answer',
  id,
  answer: { choices: [option] },
});

/** Plays the deeds in a room of their own; answers what each watcher heard. */
async function play(
  mode: Mode,
  deeds: readonly Deed[],
  way: 0 | 1,
): Promise<Readonly<Record<string, string[]>>> {
  const stage = await setStage(mode);
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

it.concurrent.each(modes)(
  'what peers, the wall and the lobby hear is the same, whatever happens in secret: %s',
  async (mode) => {
    const deeds = { ...secretFromPeers, ...comingAndGoing, ...(mode === 'names' ? {} : whoWroteIt) };
    const [one, other] = await Promise.all([
      play(mode, Object.values(deeds), 0),
      play(mode, Object.values(deeds), 1),
    ]);
    for (const watcher of ['peer', 'display', 'lobby'] as const)
      expect(one[watcher], watcher).toEqual(other[watcher]);
    expect(one.peer?.length).toBeGreaterThan(8);
    expect(one.display?.length).toBeGreaterThan(6);
    // The team hears the difference, so there was one.
    expect(one.team).not.toEqual(other.team);
  },
);

it.concurrent('where nobody can find out, the team hears the same whoever wrote it', async () => {
  const deeds = [...Object.values(whoWroteIt), whoAnswered, whoWhispered];
  const [one, other] = await Promise.all([play('nobody', deeds, 0), play('nobody', deeds, 1)]);
  expect(one).toEqual(other);
  expect(one.team?.length).toBeGreaterThan(10);
});

const whoAnswered: Deed = async (stage, way) => {
  const [first, second] = either(stage, way);
  await done(first, answer(ids.poll, 'option-a'));
  await done(second, { type: 'activities.Pass', id: ids.poll });
};
const whoWhispered: Deed = async (stage, way) => {
  const [first] = either(stage, way);
  await done(first, { type: 'whispers.Tell', id: 'whisper-1', text: 'I am not all right' });
  await done(stage.room.lead, {
    type: 'whispers.Reply',
    thread: 'whisper-1',
    id: 'reply-1',
    text: 'We are here',
  });
};

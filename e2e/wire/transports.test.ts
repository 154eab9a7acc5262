import type { Welcome } from '@sayso/shared/protocol.ts';
import type { Typed } from '@sayso/shared/room/feature.ts';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type Bot, freshId } from '../bots/bot.ts';
import { deleteNote, dragNote, moveNote } from '../bots/note-commands.ts';
import { SaysoServer } from '../fixtures/sayso-server.ts';
import { Ground } from './ground.ts';
import { done, WireRoom } from './wire-room.ts';

let server: SaysoServer;

beforeAll(async () => {
  server = await SaysoServer.start();
}, 60_000);
afterAll(() => server.stop());

const ways = {
  'WebSocket only': ['websocket'],
  'polling only': ['polling'],
  'polling first': ['polling', 'websocket'],
} as const;

/** The next welcome that this bot gets. */
const welcomeOf = (bot: Bot): Promise<Welcome> =>
  new Promise((resolve) => bot.socket.once('welcome', resolve));
const typesOf = (events: readonly Typed[] = []): string[] => events.map(({ type }) => type);

it.concurrent.each(Object.entries(ways))('everything works the same by %s', async (way, transports) => {
  const room = await WireRoom.open(server.origin);
  const options = { transports: [...transports] };
  const [ada, bo] = [await room.join(options), await room.join(options)];
  const display = await room.display(options);
  const ground = await Ground.lay(room, ada);
  if (way === 'polling first') {
    await vi.waitFor(() => expect(ada.socket.io.engine.transport.name).toBe('websocket'));
  } else {
    expect(ada.socket.io.engine.transport.name).toBe(transports[0]);
  }

  const note = await ground.note(ada);
  await ground.message(bo);
  await done(ada, moveNote(note, { section: null, x: 40, y: 50 }));
  await done(ada, { type: 'people.RaiseHand' });
  const whisper = await ground.whisper();
  await done(room.lead, { type: 'whispers.Reply', thread: whisper, id: freshId(), text: 'We are here' });
  expect(await bo.give(deleteNote(note))).toMatchObject({ code: 'board.not-yours' });

  // Dragging is passed on without being kept.
  const dragged = new Promise<unknown>((resolve) => bo.socket.once('signals', ([signal]) => resolve(signal)));
  ada.socket.emit('signal', dragNote(note, 1, 2));
  expect(await dragged).toEqual(dragNote(note, 1, 2));

  // Every screen holds what a fresh view of the same seat holds.
  for (const bot of [ada, bo, display, room.lead]) {
    await vi.waitFor(async () => expect(bot.state).toEqual(await room.freshState(bot)));
  }
  expect(ada.state.whispers.threads.size).toBe(1);
  expect(bo.state.whispers.threads.size).toBe(0);
  room.close();
});

it.concurrent.each(Object.entries(ways))(
  'who comes back by %s is told only what was missed',
  async (_, transports) => {
    const room = await WireRoom.open(server.origin);
    const bo = await room.join({ transports: [...transports] });
    const ground = await Ground.lay(room, await room.join());
    await ground.note();
    await vi.waitFor(() => expect(bo.state.board.items.size).toBe(1));

    bo.socket.disconnect();
    await vi.waitFor(() =>
      expect(room.lead.state.people.seats.get(bo.you?.viewer.seat as never)?.connected).toBe(false),
    );
    const missed = [await ground.note(), await ground.note(ground.member)];
    const welcomed = welcomeOf(bo);
    bo.socket.connect();
    const { view, since } = await welcomed;
    expect(view).toBeUndefined();
    const noted = since?.events.filter(({ type }) => type === 'board.ItemAdded') ?? [];
    expect(noted.map((event) => Reflect.get(Object(Reflect.get(event, 'item')), 'id'))).toEqual(missed);
    expect(typesOf(since?.events).filter((type) => type !== 'board.ItemAdded')).toEqual(
      expect.not.arrayContaining(['board.BoardRevealed', 'board.Owned']),
    );
    await vi.waitFor(async () => expect(bo.state).toEqual(await room.freshState(bo)));
    room.close();
  },
);

it.concurrent('who comes back to where nothing happened is told nothing', async () => {
  const room = await WireRoom.open(server.origin);
  const bo = await room.join();
  await Ground.lay(room, await room.join());
  await vi.waitFor(() => expect(bo.state.board.boards.size).toBe(1));
  for (let times = 0; times < 3; times++) {
    const welcomed = welcomeOf(bo);
    bo.socket.io.engine.close();
    const { view, since } = await welcomed;
    expect(view).toBeUndefined();
    expect(typesOf(since?.events).filter((type) => !type.startsWith('people.'))).toEqual([]);
  }
  room.close();
});

it.concurrent('who comes back after something was taken away gets a fresh view without it', async () => {
  const room = await WireRoom.open(server.origin);
  const bo = await room.join();
  const ground = await Ground.lay(room, await room.join());
  bo.socket.disconnect();
  const id = freshId();
  await done(ground.member, { type: 'chat.Say', id, text: 'Regretted at once' });
  await done(ground.member, { type: 'chat.Delete', id });
  await done(ground.member, { type: 'chat.Say', id: freshId(), text: 'Said better' });
  const welcomed = welcomeOf(bo);
  bo.socket.connect();
  const welcome = await welcomed;
  expect(welcome.since).toBeUndefined();
  expect(JSON.stringify(welcome)).not.toContain('Regretted');
  expect(JSON.stringify(welcome)).toContain('Said better');
  room.close();
});

it.concurrent('a position from another room, another time or out of thin air gets a fresh view', async () => {
  const room = await WireRoom.open(server.origin);
  const bo = await room.join();
  const { epoch } = await welcomeAfter(bo, {});
  for (const have of [
    { epoch, audience: 'participants', shared: 999_999, own: 0 },
    { epoch, audience: 'participants', shared: 0, own: 999_999 },
    { epoch, audience: 'facilitators', shared: 1, own: 0 },
    { epoch: 'another-epoch', audience: 'participants', shared: 1, own: 0 },
  ]) {
    const welcome = await welcomeAfter(bo, { have });
    expect(welcome.view).toBeDefined();
    expect(welcome.you.viewer.audience).toBe('participants');
  }
  room.close();
});

async function welcomeAfter(bot: Bot, more: object): Promise<Welcome> {
  bot.socket.disconnect();
  const welcomed = welcomeOf(bot);
  bot.socket.auth = { version: 1, token: bot.token, ...more };
  bot.socket.connect();
  return welcomed;
}

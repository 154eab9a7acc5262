import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type Bot, freshId } from '../bots/bot.ts';
import { addNote } from '../bots/note-commands.ts';
import { SaysoServer } from '../fixtures/sayso-server.ts';
import { storedEvents } from './data-at-rest.ts';
import { WireRoom } from './wire-room.ts';

let server: SaysoServer;
beforeAll(async () => {
  server = await SaysoServer.start();
}, 60_000);
afterAll(() => server.stop());

/** As a screen does it: the same id again until there is an answer. */
async function keepGiving(bot: Bot, command: { type: string }): Promise<void> {
  const id = freshId();
  for (;;) {
    const answer = await bot.give(command, id, 1000).catch(() => undefined);
    if (answer?.ok) return;
    if (answer && answer.code !== 'wire.not-saved') throw new Error(answer.code);
    await wait(20);
  }
}

it('a server killed twice in the middle of writing keeps what it acknowledged, and nothing twice', async () => {
  const room = await WireRoom.open(server.origin);
  const writers = [
    await room.join(),
    await room.join({ transports: ['polling'] }),
    await room.join(),
    room.lead,
  ];
  const welcomes: boolean[] = [];
  room.lead.socket.on('welcome', ({ view }) => welcomes.push(view !== undefined));
  const board = freshId();
  await keepGiving(room.lead, {
    type: 'board.CreateBoard',
    id: board,
    title: 'Ideas',
    sections: [],
  } as never);
  await keepGiving(room.lead, { type: 'board.OpenBoard', id: board } as never);

  const acknowledged: string[] = [];
  const perWriter = 30;
  const writing = Promise.all(
    writers.map(async (bot, at) => {
      for (let n = 0; n < perWriter; n++) {
        const id = `note-${at}-${n}`;
        await keepGiving(bot, addNote({ id, board, text: id, x: n, y: at }));
        acknowledged.push(id);
      }
    }),
  );
  const kills = [25, 75];
  for (const enough of kills) {
    await vi.waitFor(() => expect(acknowledged.length).toBeGreaterThan(enough), {
      timeout: 20_000,
      interval: 1,
    });
    await server.kill();
    const safe = [...acknowledged];
    await server.boot();
    const there = new Set((await room.freshState()).board.items.keys()) as ReadonlySet<string>;
    expect(safe.filter((id) => !there.has(id))).toEqual([]);
  }
  await writing;

  const ids = writers.flatMap((_, at) => Array.from({ length: perWriter }, (__, n) => `note-${at}-${n}`));
  const held = [...(await room.freshState()).board.items.keys()].sort();
  expect(held).toEqual([...ids].sort());
  for (const bot of writers)
    await vi.waitFor(() => expect([...bot.state.board.items.keys()].sort()).toEqual(held));
  // Positions of a time before the crash mean nothing after it.
  expect(welcomes).toEqual(expect.arrayContaining([true]));
  expect(welcomes).not.toContain(false);

  room.close();
  await server.kill();
  const added = storedEvents(server.dataDir).filter(({ type }) => type === 'board.ItemAdded');
  expect(added.map(({ subject }) => subject).sort()).toEqual(ids.map((id) => `note:${id}`).sort());
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Bot } from '../bots/bot.ts';
import { SaysoServer } from '../fixtures/sayso-server.ts';
import { type Deed, ids, play } from './stage.ts';
import { done } from './wire-room.ts';

let server: SaysoServer;
beforeAll(async () => {
  server = await SaysoServer.start();
});
afterAll(() => server.stop());

/** Points, and waits until somebody else was told of it, so that no two words of pointers share a frame. */
async function point(by: Bot, heardBy: Bot, pointer: string, x: number): Promise<void> {
  const heard = new Promise<void>((resolve) => void heardBy.socket.once('signals', () => resolve()));
  const cursor = { type: 'board.Cursor', board: ids.board, pointer, x, y: 5 };
  by.socket.emit('signal', cursor);
  await heard;
}

const twoPeoplePoint: Deed = async ({ ana, ben, room, watchers }, way) => {
  const { peer } = watchers;
  if (!peer) throw new Error('Nobody looks on');
  await done(room.lead, { type: 'board.Allow', board: ids.board, allows: { cursors: true } });
  const [first, second] = way === 0 ? [ana, ben] : [ben, ana];
  await point(first, peer.bot, 'pointer-first', 10);
  await point(second, peer.bot, 'pointer-second', 20);
  await point(first, peer.bot, 'pointer-third', 30);
};

it.concurrent.each(['nobody', 'aliases', 'findable'] as const)(
  '[TG6] where people point says nothing about who they are, to the team neither: %s',
  async (mode) => {
    const [one, other] = [
      await play(server, mode, [twoPeoplePoint], 0),
      await play(server, mode, [twoPeoplePoint], 1),
    ];
    expect(one).toEqual(other);
    for (const watcher of ['peer', 'team'] as const) {
      const frames = one[watcher]?.filter((frame) => frame.includes('"pointer-')) ?? [];
      expect(frames).toHaveLength(3);
      expect(frames.join()).toContain('"by":{}');
    }
    expect([one.display, one.lobby].join()).not.toContain('pointer-');
  },
);

it('[TG6] with names a pointer has the name that everybody may see', async () => {
  const { peer } = await play(server, 'names', [twoPeoplePoint], 0);
  const frames = peer?.filter((frame) => frame.includes('"pointer-')) ?? [];
  expect(frames.map((frame) => /"by":\{"peers":"([^"]+)"\}/.exec(frame)?.[1])).toEqual([
    'Ana Nameson',
    'Ben Nameson',
    'Ana Nameson',
  ]);
});

import { seating } from '@sayso/shared/features.ts';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openStore } from '../log/open-store.ts';
import { FanOut } from './fan-out.ts';
import { openShelf } from './room-shelf.ts';
import { code, quiet, smallRoom, TestScreen } from './testing/small-room.ts';

const minutes = (count: number) => vi.advanceTimersByTimeAsync(count * 60_000);

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

async function shelfWithRoom() {
  const { log, seat } = await smallRoom();
  const shelf = openShelf({ log, logger: quiet });
  return { log, seat, shelf, open: () => shelf.open(code) };
}

it('a room that nobody came to after all goes from memory', async () => {
  const { open } = await shelfWithRoom();
  const first = await open();
  await minutes(4);
  expect(await open()).toBe(first);
  await minutes(6);
  expect(await open()).not.toBe(first);
});

it('a room stays one room while screens are there, and for whoever is about to come in', async () => {
  const { open, shelf } = await shelfWithRoom();
  const first = await open();
  shelf.returned(code);
  await open();
  await minutes(60);
  expect(await open()).toBe(first);
  shelf.emptied(code);
  await minutes(4.9);
  const admitted = await open();
  await minutes(1);
  expect(await open()).toBe(admitted);
  expect(admitted).toBe(first);
});

it('a room that is not there leaves nothing behind', async () => {
  const shelf = openShelf({ log: (await openStore(':memory:')).log, logger: quiet });
  expect(await shelf.open('99999999')).toBeUndefined();
  expect(vi.getTimerCount()).toBe(0);
});

it('screens of a deleted room are sent away, and nothing of it stays in memory', async () => {
  const { log, seat, shelf, open } = await shelfWithRoom();
  const wall = await seat('wall', 'display');
  const runtime = await open();
  if (!runtime) throw new Error('no room');
  const fanOut = new FanOut(runtime, () => {});
  const screen = new TestScreen('screen-1', wall);
  await new Promise<void>((welcomed) => fanOut.join(screen, undefined, welcomed));
  shelf.returned(code);
  await log.deleteRoom(code);
  shelf.forget(code);
  await vi.waitFor(() => expect(screen.goodbyes).toEqual(['wire.no-seat']));
  expect(runtime.state.workshop.title).toBe('');
  expect(await open()).toBeUndefined();
  expect(seating.viewer(runtime.state, wall, runtime.authorOf(wall))).toBeUndefined();
});

import { expect, it, onTestFinished, vi } from 'vitest';
import { openShelf, type RoomShelf } from '../live/room-shelf.ts';
import { code, quiet, smallRoom } from '../live/testing/small-room.ts';
import { MemoryImages } from './memory-images.ts';
import { keepSweeping, UnneededPictures } from './unneeded-pictures.ts';

const hour = 60 * 60_000;
const board = 'board-1';

async function roomWithPictures() {
  const { log, runtime, seat, give } = await smallRoom();
  const lead = await seat('lead', 'lead');
  const images = new MemoryImages();
  let now = 0;
  let reads = 0;
  let inMemory = true;
  const shelf: Pick<RoomShelf, 'open' | 'held' | 'onPutAway'> = {
    held: () => (inMemory ? Promise.resolve(runtime) : undefined),
    open: async () => {
      reads += 1;
      return runtime;
    },
    onPutAway: undefined,
  };
  await give(lead, { type: 'board.CreateBoard', id: board, title: 'Panel', sections: [] });
  let count = 0;
  const put = async (image: string): Promise<string> => {
    count += 1;
    const id = `item-${count}`;
    const content = { kind: 'image', image, alt: '' };
    const items = [{ id, section: null, content }];
    expect(await give(lead, { type: 'board.AddItems', board, items })).toEqual({ ok: true });
    return id;
  };
  const store = async (): Promise<string> => {
    const saved = await images.save(code, Uint8Array.of(1));
    if (saved === 'full') throw new Error('full');
    return saved.id;
  };
  const remove = (id: string) => give(lead, { type: 'board.DeleteItems', ids: [id] });
  const unneeded = new UnneededPictures({ images, shelf, logger: quiet, now: () => now });
  return {
    ...{ log, images, put, store, remove, unneeded, runtime },
    later: async (milliseconds: number) => {
      now += milliseconds;
      await unneeded.sweep();
      return images.pictures(code);
    },
    putAway: () => {
      inMemory = false;
    },
    reads: () => reads,
  };
}

it('[IM16] a picture that was deleted goes after an hour, one that lies on a board stays', async () => {
  const { store, put, remove, later } = await roomWithPictures();
  const [kept, gone] = [await store(), await store()];
  await put(kept);
  const item = await put(gone);
  expect(await later(3 * hour)).toHaveLength(2);
  await remove(item);
  expect(await later(hour)).toHaveLength(2);
  expect(await later(hour - 1)).toHaveLength(2);
  expect(await later(1)).toEqual([kept]);
});

it('[IM16] a deleted picture that was put back within the hour stays', async () => {
  const { store, put, remove, later } = await roomWithPictures();
  const image = await store();
  await remove(await put(image));
  await later(0);
  const again = await put(image);
  expect(await later(hour)).toEqual([image]);
  await remove(again);
  expect(await later(hour)).toEqual([image]);
  expect(await later(hour)).toEqual([]);
});

it('[IM16] what was sent in and never put on a board goes too', async () => {
  const { store, later } = await roomWithPictures();
  await store();
  expect(await later(0)).toHaveLength(1);
  expect(await later(hour)).toEqual([]);
});

it('[IM16] a room that nobody opened since is read once, and its pictures go all the same', async () => {
  const { store, put, later, putAway, reads } = await roomWithPictures();
  const [kept] = [await store(), await store()];
  await put(kept);
  putAway();
  expect(await later(0)).toHaveLength(2);
  expect(await later(hour)).toEqual([kept]);
  await later(hour);
  expect(reads()).toBe(1);
});

it('[IM16] a room is looked at when it is put away', async () => {
  const { log, seat } = await smallRoom();
  const lead = await seat('lead', 'lead');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  const shelf = openShelf({ log, logger: quiet });
  const images = new MemoryImages();
  let now = 0;
  onTestFinished(keepSweeping({ images, shelf, logger: quiet, now: () => now }));
  const saved = await images.save(code, Uint8Array.of(1));
  if (saved === 'full') throw new Error('full');
  const runtime = await shelf.open(code);
  const give = (id: string, command: object) => runtime?.submit(lead, id, command);
  await give('create', { type: 'board.CreateBoard', id: board, title: 'Panel', sections: [] });
  const content = { kind: 'image', image: saved.id, alt: '' };
  await give('put', {
    ...{ type: 'board.AddItems', board, items: [{ id: 'item-1', section: null, content }] },
  });
  expect(await give('delete', { type: 'board.DeleteItems', ids: ['item-1'] })).toEqual({ ok: true });
  await vi.advanceTimersByTimeAsync(6 * 60_000);
  expect(shelf.held(code)).toBeUndefined();
  // An hour after it was put away, but not after the sweep that follows: it was known already.
  now = hour;
  await vi.advanceTimersByTimeAsync(hour - 6 * 60_000);
  expect(await images.pictures(code)).toEqual([]);
});

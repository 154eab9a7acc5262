import { pino } from 'pino';
import { expect, it } from 'vitest';
import { openStore } from '../log/open-store.ts';
import { ImagesUnavailable } from './image-store.ts';
import { MemoryImages } from './memory-images.ts';
import { removeLeftBehind } from './remove-left-behind.ts';

const logger = pino({ level: 'silent' });

async function three() {
  const { log } = await openStore(':memory:');
  const images = new MemoryImages();
  for (const code of ['10000001', '10000002', '10000003']) await images.save(code, Uint8Array.of(1));
  await log.createRoom({ code: '10000002', createdAt: 1, secrets: null, closedAt: 5 });
  return { log, images, logger };
}

it('[IM11] removes the pictures of rooms that do not exist, and keeps those of a room that has ended', async () => {
  const parts = await three();
  await removeLeftBehind(parts);
  expect(await parts.images.rooms()).toEqual(['10000002']);
});

it('[IM11] goes on with the next room when the pictures of one can not be removed', async () => {
  const parts = await three();
  const { images } = parts;
  const removeRoom = images.removeRoom.bind(images);
  images.removeRoom = (code) =>
    code === '10000001' ? Promise.reject(new ImagesUnavailable('EIO')) : removeRoom(code);
  await removeLeftBehind(parts);
  expect(await images.rooms()).toEqual(['10000001', '10000002']);
});

it('[IM11] never takes a room that is started meanwhile for one that is gone', async () => {
  const { log, images } = await three();
  const code = '10000009';
  const startedMeanwhile = {
    listRooms: async () => {
      const rooms = await log.listRooms();
      await images.save(code, Uint8Array.of(1));
      return rooms;
    },
  };
  await removeLeftBehind({ log: startedMeanwhile, images, logger });
  expect(await images.rooms()).toEqual(['10000002', code]);
});

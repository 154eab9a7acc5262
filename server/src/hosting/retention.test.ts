import { pino } from 'pino';
import { expect, it } from 'vitest';
import { hashOfKey } from '../identity/link-key.ts';
import { MemoryImages } from '../images/memory-images.ts';
import { LogUnavailable } from '../log/event-log.ts';
import { openStore } from '../log/open-store.ts';
import { deleteOldRooms } from './retention.ts';

const day = 24 * 60 * 60 * 1000;
const now = 1_700_000_000_000;

async function kept() {
  const { log, seats } = await openStore(':memory:');
  const forgotten: string[] = [];
  const shelf = { forget: (code: string) => void forgotten.push(code) };
  const images = new MemoryImages();
  const parts = { log, images, shelf, logger: pino({ level: 'silent' }), retentionDays: 30 };
  return {
    log,
    images,
    seats,
    forgotten,
    clean: () => deleteOldRooms(parts, now),
    async room(code: string, days: { created: number; used?: number; closed?: number }): Promise<void> {
      await log.createRoom({ code, createdAt: now - days.created * day, secrets: null, closedAt: null });
      const events = [{ type: 'chat.Said', subject: null, body: {} }];
      const at = now - (days.used ?? days.created) * day;
      await log.append(code, 0, { seq: 1, at, commandKey: code, events });
      if (days.closed !== undefined) await log.closeRoom(code, now - days.closed * day);
    },
    codes: async () => (await log.listRooms()).map(({ code }) => code),
  };
}

it('deletes what ended or was last used more than the days before, and nothing else', async () => {
  const { room, clean, codes, forgotten } = await kept();
  await room('10000001', { created: 31 });
  await room('10000002', { created: 29 });
  await room('10000003', { created: 90, used: 29 });
  await room('10000004', { created: 90, used: 31 });
  await room('10000005', { created: 90, used: 40, closed: 31 });
  await room('10000006', { created: 90, used: 40, closed: 29 });
  expect(await clean()).toBe(3);
  expect(await codes()).toEqual(['10000002', '10000003', '10000006']);
  expect(forgotten).toEqual(['10000001', '10000004', '10000005']);
});

it('deletes for real: records, links and seats go too', async () => {
  const { room, clean, log, seats } = await kept();
  await room('10000001', { created: 31 });
  await seats.saveKey({ code: '10000001', role: 'lead', keyHash: hashOfKey('key') });
  await clean();
  expect(await log.findRoom('10000001')).toBeUndefined();
  expect(await log.read('10000001', 0)).toEqual([]);
  expect(await seats.findKey('10000001', hashOfKey('key'))).toBeUndefined();
});

it('goes on with the next room when one can not be deleted', async () => {
  const { room, clean, codes, log } = await kept();
  await room('10000001', { created: 31 });
  await room('10000002', { created: 31 });
  const deleteRoom = log.deleteRoom.bind(log);
  log.deleteRoom = (code) =>
    code === '10000001' ? Promise.reject(new LogUnavailable('busy')) : deleteRoom(code);
  expect(await clean()).toBe(1);
  expect(await codes()).toEqual(['10000001']);
});

it('[IM11] deletes the pictures of what it deletes for good; ending a workshop deletes none', async () => {
  const { room, clean, images } = await kept();
  await room('10000001', { created: 31 });
  await room('10000002', { created: 90, used: 40, closed: 29 });
  await room('10000003', { created: 1 });
  for (const code of ['10000001', '10000002', '10000003', '10000009']) {
    await images.save(code, Uint8Array.of(1));
  }
  await clean();
  expect(await images.rooms()).toEqual(['10000002', '10000003']);
});

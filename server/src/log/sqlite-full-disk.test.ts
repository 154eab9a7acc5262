import { expect, it, onTestFinished } from 'vitest';
import { LogUnavailable } from './event-log.ts';
import { SqliteFile } from './sqlite-file.ts';
import { SqliteLog } from './sqlite-log.ts';
import { event, record, room } from './testing/opened-log.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const FREE_PAGES = 8;
const NOTE = 'x'.repeat(500);

it('[LG17] says so when the disk is full, stores nothing of it, stays readable and recovers', async () => {
  const file = await SqliteFile.open(`${temporaryFolder(onTestFinished)}/a.db`);
  const log = new SqliteLog(file);
  onTestFinished(() => log.close());
  await log.createRoom(room('R'));
  await log.createRoom(room('S'));
  const pages = Number(file.db.pragma('page_count', { simple: true }));
  const before = Number(file.db.pragma('max_page_count', { simple: true }));
  file.db.pragma(`max_page_count = ${pages + FREE_PAGES}`);

  const note = (seq: number) => record(seq, `k${seq}`, event(null, NOTE));
  let stored = 0;
  const appendNext = () => log.append('R', stored, note(stored + 1));
  const fill = async (): Promise<unknown> => {
    for (;;) {
      try {
        expect(await appendNext()).toBe('appended');
        stored++;
      } catch (error) {
        return error;
      }
    }
  };
  const error = await fill();
  expect(error).toBeInstanceOf(LogUnavailable);
  expect(error).toHaveProperty('cause.code', 'SQLITE_FULL');
  expect(stored).toBeGreaterThan(FREE_PAGES);

  // A small note of another room in the same instant still finds room; what depends on the failed one does not.
  const instant = await Promise.allSettled([
    appendNext(),
    log.append('R', stored + 1, note(stored + 2)),
    log.append('S', 0, record(1, 'a')),
  ]);
  expect(instant[0]).toMatchObject({ status: 'rejected' });
  expect(instant[1]).toEqual({ status: 'fulfilled', value: { conflict: stored } });
  expect(instant[2]).toEqual({ status: 'fulfilled', value: 'appended' });
  expect((await log.read('R', 0)).map(({ seq }) => seq)).toEqual(
    Array.from({ length: stored }, (_, index) => index + 1),
  );
  expect(log.stats().records).toBe(stored + 1);

  file.db.pragma(`max_page_count = ${before}`);
  expect(await appendNext()).toBe('appended');
  expect(file.db.pragma('integrity_check', { simple: true })).toBe('ok');
});

it('[LG17] frees the space of a deleted room on a full disk', async () => {
  const file = await SqliteFile.open(`${temporaryFolder(onTestFinished)}/a.db`);
  const log = new SqliteLog(file);
  onTestFinished(() => log.close());
  await log.createRoom(room('R'));
  await log.createRoom(room('S'));
  await log.append('S', 0, record(1, 'a', event(null, 'y'.repeat(50_000))));
  const pages = Number(file.db.pragma('page_count', { simple: true }));
  file.db.pragma(`max_page_count = ${pages}`);
  const big = record(1, 'a', event(null, 'z'.repeat(20_000)));
  await expect(log.append('R', 0, big)).rejects.toThrow(LogUnavailable);
  await log.deleteRoom('S');
  expect(await log.append('R', 0, big)).toBe('appended');
});

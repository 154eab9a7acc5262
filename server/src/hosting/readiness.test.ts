import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LogUnavailable } from '../log/event-log.ts';
import { openStore } from '../log/open-store.ts';
import { readiness } from './readiness.ts';

it('writes to the log for real, each time it is asked after a while', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ready-'));
  const store = await openStore(folder);
  const clock = { now: 0 };
  const ready = readiness(store, () => clock.now);
  const written = (): number => statSync(join(folder, 'sayso.db-wal')).size;
  await ready();
  let before = written();
  await ready();
  expect(written()).toBe(before);
  for (let asked = 0; asked < 3; asked++) {
    clock.now += 5000;
    before = written();
    await ready();
    expect(written()).toBeGreaterThan(before);
  }
  await store.log.close();
  rmSync(folder, { recursive: true });
});

it('says that the log can not be written, and that it can again', async () => {
  const store = await openStore(':memory:');
  const broken = await openStore(':memory:');
  await broken.log.close();
  const clock = { now: 0 };
  let seats = broken.seats;
  const ready = readiness(
    { log: store.log, seats: { saveKey: (key) => seats.saveKey(key) } },
    () => clock.now,
  );
  await expect(ready()).rejects.toBeInstanceOf(LogUnavailable);
  seats = store.seats;
  clock.now += 5000;
  await expect(ready()).resolves.toBeUndefined();
});

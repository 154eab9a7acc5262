import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeEventLog } from './event-log.contract.ts';
import { openStore } from './open-store.ts';
import { describeSeatBook } from './seat-book.contract.ts';

async function open() {
  const folder = await mkdtemp(join(tmpdir(), 'sayso-log-'));
  const { log, seats } = await openStore(join(folder, 'data'));
  const close = async () => {
    await log.close();
    await rm(folder, { recursive: true });
  };
  return { log, seats, close };
}

describeEventLog('SQLite', open);
describeSeatBook('SQLite', open);

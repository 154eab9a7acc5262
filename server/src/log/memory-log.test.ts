import { describeEventLog } from './event-log.contract.ts';
import { IN_MEMORY, openStore } from './open-store.ts';
import { describeSeatBook } from './seat-book.contract.ts';

async function open() {
  const { log, seats } = await openStore(IN_MEMORY);
  return { log, seats, close: () => log.close() };
}

describeEventLog('memory', open);
describeSeatBook('memory', open);

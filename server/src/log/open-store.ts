import { join } from 'node:path';
import type { EventLog } from './event-log.ts';
import { MemoryLog } from './memory-log.ts';
import { MemoryRooms } from './memory-rooms.ts';
import { MemorySeatBook } from './memory-seat-book.ts';
import type { SeatBook } from './seat-book.ts';
import { SqliteFile } from './sqlite-file.ts';
import { SqliteLog } from './sqlite-log.ts';
import { SqliteSeatBook } from './sqlite-seat-book.ts';

export interface Store {
  /** Closing the log closes the seat book. */
  readonly log: EventLog;
  readonly seats: SeatBook;
  /** Writes a whole copy of the store while it goes on; it opens like the original. Does nothing in memory. */
  readonly backup: (toFile: string) => Promise<void>;
}

/** What the process holds in memory ends with it. */
export const IN_MEMORY = ':memory:';

/** Throws LogInUse when another process holds the folder. */
export async function openStore(dataDir: string, handoverMs?: number): Promise<Store> {
  if (dataDir === IN_MEMORY) {
    const rooms = new MemoryRooms();
    return { log: new MemoryLog(rooms), seats: new MemorySeatBook(rooms), backup: async () => {} };
  }
  const file = await SqliteFile.open(join(dataDir, 'sayso.db'), handoverMs);
  return {
    log: new SqliteLog(file),
    seats: new SqliteSeatBook(file),
    backup: (toFile) => file.backup(toFile),
  };
}

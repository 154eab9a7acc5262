import { LogUnavailable, type Snapshot, type StoredRoom } from './event-log.ts';
import type { RoomKey, Seat } from './seat-book.ts';

interface MemoryRecord {
  readonly seq: number;
  readonly at: number;
  readonly commandKey: string;
  readonly events: string;
}

export interface MemoryRoom {
  room: StoredRoom;
  records: MemoryRecord[];
  readonly seqByCommand: Map<string, number>;
  snapshot: Snapshot | undefined;
  readonly seats: Map<string, Seat>;
  readonly keys: Map<string, RoomKey>;
}

/** What the memory log and the memory seat book hold together. It ends with the process. */
export class MemoryRooms {
  readonly #rooms = new Map<string, MemoryRoom>();
  readonly #seats = new Map<string, Seat>();
  #closed = false;

  get rooms(): Map<string, MemoryRoom> {
    this.#mustBeOpen();
    return this.#rooms;
  }

  /** by token hash */
  get seats(): Map<string, Seat> {
    this.#mustBeOpen();
    return this.#seats;
  }

  delete(code: string): void {
    for (const { tokenHash } of this.rooms.get(code)?.seats.values() ?? []) this.seats.delete(tokenHash);
    this.rooms.delete(code);
  }

  close(): void {
    this.#closed = true;
    this.#rooms.clear();
    this.#seats.clear();
  }

  #mustBeOpen(): void {
    if (this.#closed) throw new LogUnavailable('The log is closed');
  }
}

export function headOf({ records }: MemoryRoom): number {
  return records.at(-1)?.seq ?? 0;
}

export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import type {
  AppendOutcome,
  EventLog,
  LogRecord,
  LogStats,
  Scrub,
  Snapshot,
  StoredRoom,
} from './event-log.ts';
import { byText, headOf, type MemoryRooms } from './memory-rooms.ts';
import { decodeEvents, encodeEvents, mustFollow, mustNotBeAhead, scrubbed } from './stored-events.ts';

/** Every method does its work before it returns, so calls take effect in the order in which they are made. */
export class MemoryLog implements EventLog {
  readonly #store: MemoryRooms;
  readonly #stats = { commits: 0, records: 0, events: 0 };

  constructor(store: MemoryRooms) {
    this.#store = store;
  }

  async createRoom(room: StoredRoom): Promise<'created' | 'code-taken'> {
    if (this.#store.rooms.has(room.code)) return 'code-taken';
    this.#store.rooms.set(room.code, {
      room: copy(room),
      records: [],
      seqByCommand: new Map(),
      snapshot: undefined,
      seats: new Map(),
      keys: new Map(),
    });
    this.#stats.commits++;
    return 'created';
  }

  async findRoom(code: string): Promise<StoredRoom | undefined> {
    const found = this.#store.rooms.get(code);
    return found && copy(found.room);
  }

  async listRooms(): Promise<StoredRoom[]> {
    return [...this.#store.rooms.values()]
      .map(({ room }) => copy(room))
      .sort((a, b) => byText(a.code, b.code));
  }

  async append(code: string, afterSeq: number, record: LogRecord): Promise<AppendOutcome> {
    mustFollow(afterSeq, record);
    const { seq, at, commandKey } = record;
    const events = encodeEvents(record.events);
    const room = this.#store.rooms.get(code);
    if (!room) return 'no-room';
    const duplicate = room.seqByCommand.get(commandKey);
    if (duplicate !== undefined) return { duplicate };
    const head = headOf(room);
    if (head !== afterSeq) return { conflict: head };
    room.records.push({ seq, at, commandKey, events });
    room.seqByCommand.set(commandKey, seq);
    this.#stats.commits++;
    this.#stats.records++;
    this.#stats.events += record.events.length;
    return 'appended';
  }

  async read(code: string, afterSeq: number): Promise<LogRecord[]> {
    const records = this.#store.rooms.get(code)?.records ?? [];
    return records
      .filter(({ seq }) => seq > afterSeq)
      .map((record) => ({ ...record, events: decodeEvents(record.events) }));
  }

  async findCommand(code: string, commandKey: string): Promise<number | undefined> {
    return this.#store.rooms.get(code)?.seqByCommand.get(commandKey);
  }

  async saveSnapshot(code: string, seq: number, body: string): Promise<void> {
    const room = this.#store.rooms.get(code);
    if (!room) return;
    mustNotBeAhead(seq, headOf(room));
    if (room.snapshot === undefined || room.snapshot.seq <= seq) room.snapshot = { seq, body };
    this.#stats.commits++;
  }

  async latestSnapshot(code: string): Promise<Snapshot | undefined> {
    return this.#store.rooms.get(code)?.snapshot;
  }

  async rewrite(code: string, subjects: readonly string[], scrub: Scrub): Promise<number> {
    const room = this.#store.rooms.get(code);
    if (!room) return 0;
    const wanted = new Set(subjects);
    let rewritten = 0;
    room.records = room.records.map((record) => {
      const { hits, events } = scrubbed(decodeEvents(record.events), record.seq, wanted, scrub);
      rewritten += hits;
      return hits === 0 ? record : { ...record, events: encodeEvents(events) };
    });
    room.snapshot = undefined;
    this.#stats.commits++;
    return rewritten;
  }

  async destroySecrets(code: string): Promise<void> {
    const room = this.#store.rooms.get(code);
    if (!room) return;
    room.room.secrets?.fill(0);
    room.room = { ...room.room, secrets: null };
    room.snapshot = undefined;
    this.#stats.commits++;
  }

  async closeRoom(code: string, at: number): Promise<void> {
    const room = this.#store.rooms.get(code);
    if (!room) return;
    room.room = { ...room.room, closedAt: room.room.closedAt ?? at };
    this.#stats.commits++;
  }

  async deleteRoom(code: string): Promise<void> {
    this.#store.delete(code);
    this.#stats.commits++;
  }

  stats(): LogStats {
    return { ...this.#stats };
  }

  async close(): Promise<void> {
    this.#store.close();
  }
}

function copy(room: StoredRoom): StoredRoom {
  return { ...room, secrets: room.secrets && Uint8Array.from(room.secrets) };
}

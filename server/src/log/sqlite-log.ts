import type Database from 'better-sqlite3';
import type {
  AppendOutcome,
  EventLog,
  LogRecord,
  LogStats,
  Scrub,
  Snapshot,
  StoredRoom,
} from './event-log.ts';
import type { SqliteFile } from './sqlite-file.ts';
import { createShelf, dropShelf, SqliteShelf } from './sqlite-shelf.ts';
import { decodeEvents, encodeEvents, mustFollow, mustNotBeAhead, scrubbed } from './stored-events.ts';

interface RoomRow {
  readonly code: string;
  readonly shelf: number;
  readonly createdAt: number;
  readonly closedAt: number | null;
}

/** Rooms whose statements stay prepared. */
const WARM_SHELVES = 256;
const ROOM = 'select code, shelf, created_at as createdAt, closed_at as closedAt from rooms';

export class SqliteLog implements EventLog {
  readonly #file: SqliteFile;
  readonly #room: Database.Statement<[code: string], RoomRow>;
  readonly #rooms: Database.Statement<[], RoomRow>;
  readonly #addRoom: Database.Statement<[string, number, number, number | null]>;
  readonly #nextShelf: Database.Statement<[], { next: number }>;
  readonly #move: Database.Statement<[shelf: number, code: string]>;
  readonly #closeRoom: Database.Statement<[at: number, code: string]>;
  readonly #deleteRoom: Database.Statement<[code: string]>;
  readonly #warm = new Map<number, SqliteShelf>();
  #records = 0;
  #events = 0;

  constructor(file: SqliteFile) {
    const { db } = file;
    this.#file = file;
    this.#room = db.prepare(`${ROOM} where code = ?`);
    this.#rooms = db.prepare(`${ROOM} order by code`);
    this.#addRoom = db.prepare('insert into rooms (code, shelf, created_at, closed_at) values (?, ?, ?, ?)');
    this.#nextShelf = db.prepare('select coalesce(max(shelf), 0) + 1 as next from rooms');
    this.#move = db.prepare('update rooms set shelf = ? where code = ?');
    this.#closeRoom = db.prepare('update rooms set closed_at = coalesce(closed_at, ?) where code = ?');
    this.#deleteRoom = db.prepare('delete from rooms where code = ?');
  }

  createRoom({ code, createdAt, secrets, closedAt }: StoredRoom): Promise<'created' | 'code-taken'> {
    const key = secrets && Uint8Array.from(secrets);
    return this.#file.join(() => {
      if (this.#room.get(code)) return 'code-taken';
      const shelf = this.#freeShelf();
      this.#addRoom.run(code, shelf, createdAt, closedAt);
      createShelf(this.#file.db, shelf, key);
      return 'created';
    });
  }

  findRoom(code: string): Promise<StoredRoom | undefined> {
    return this.#file.look(() => {
      const room = this.#room.get(code);
      return room && this.#stored(room, this.#shelf(room.shelf));
    });
  }

  listRooms(): Promise<StoredRoom[]> {
    return this.#file.look(() =>
      this.#rooms.all().map((room) => this.#stored(room, new SqliteShelf(this.#file.db, room.shelf))),
    );
  }

  async append(code: string, afterSeq: number, record: LogRecord): Promise<AppendOutcome> {
    mustFollow(afterSeq, record);
    const { seq, at, commandKey } = record;
    const count = record.events.length;
    const events = encodeEvents(record.events);
    const outcome = await this.#file.join<AppendOutcome>(() => {
      const shelf = this.#shelfOf(code);
      if (!shelf) return 'no-room';
      const known = shelf.command.get(commandKey);
      if (known) return { duplicate: known.seq };
      const head = shelf.head();
      if (head !== afterSeq) return { conflict: head };
      shelf.add.run(seq, at, commandKey, events);
      return 'appended';
    });
    if (outcome === 'appended') {
      this.#records++;
      this.#events += count;
    }
    return outcome;
  }

  read(code: string, afterSeq: number): Promise<LogRecord[]> {
    return this.#file.look(() =>
      (this.#shelfOf(code)?.after.all(afterSeq) ?? []).map((row) => ({
        ...row,
        events: decodeEvents(row.events),
      })),
    );
  }

  findCommand(code: string, commandKey: string): Promise<number | undefined> {
    return this.#file.look(() => this.#shelfOf(code)?.command.get(commandKey)?.seq);
  }

  saveSnapshot(code: string, seq: number, body: string): Promise<void> {
    return this.#file.join(() => {
      const shelf = this.#shelfOf(code);
      if (!shelf) return;
      mustNotBeAhead(seq, shelf.head());
      shelf.saveSnapshot.run(seq, body, seq);
    });
  }

  latestSnapshot(code: string): Promise<Snapshot | undefined> {
    return this.#file.look(() => {
      const kept = this.#shelfOf(code)?.vault.get();
      if (!kept || kept.seq === null || kept.body === null) return undefined;
      return { seq: kept.seq, body: kept.body };
    });
  }

  rewrite(code: string, subjects: readonly string[], scrub: Scrub): Promise<number> {
    return this.#file.erase(() => {
      const room = this.#room.get(code);
      if (!room) return 0;
      const shelf = this.#shelf(room.shelf);
      const wanted = new Set(subjects);
      const after = new Map<number, string>();
      let rewritten = 0;
      let grew = false;
      for (const { seq, events: before } of shelf.about(subjects)) {
        const { hits, events } = scrubbed(decodeEvents(before), seq, wanted, scrub);
        if (hits === 0) continue;
        rewritten += hits;
        const text = encodeEvents(events);
        after.set(seq, text);
        grew ||= Buffer.byteLength(text) > Buffer.byteLength(before);
      }
      if (grew) this.#moveToNewShelf(room, after);
      else for (const [seq, text] of after) shelf.replace.run(text, seq);
      this.#shelfOf(code)?.dropSnapshot.run();
      return rewritten;
    });
  }

  destroySecrets(code: string): Promise<void> {
    return this.#file.erase(() => {
      this.#shelfOf(code)?.emptyVault.run();
    });
  }

  closeRoom(code: string, at: number): Promise<void> {
    return this.#file.join(() => {
      this.#closeRoom.run(at, code);
    });
  }

  deleteRoom(code: string): Promise<void> {
    return this.#file.erase(() => {
      const room = this.#room.get(code);
      if (!room) return;
      this.#drop(room.shelf);
      this.#deleteRoom.run(code);
    });
  }

  stats(): LogStats {
    return { commits: this.#file.commits, records: this.#records, events: this.#events };
  }

  close(): Promise<void> {
    return this.#file.close();
  }

  /** Leaves the snapshot behind. */
  #moveToNewShelf({ code, shelf }: RoomRow, replaced: ReadonlyMap<number, string>): void {
    const old = this.#shelf(shelf);
    const next = this.#freeShelf();
    createShelf(this.#file.db, next, old.vault.get()?.secrets ?? null);
    const { add } = this.#shelf(next);
    for (const { seq, at, commandKey, events } of old.after.all(0)) {
      add.run(seq, at, commandKey, replaced.get(seq) ?? events);
    }
    this.#move.run(next, code);
    this.#drop(shelf);
  }

  #drop(shelf: number): void {
    this.#warm.delete(shelf);
    dropShelf(this.#file.db, shelf);
  }

  #freeShelf(): number {
    return this.#nextShelf.get()?.next ?? 1;
  }

  #shelfOf(code: string): SqliteShelf | undefined {
    const room = this.#room.get(code);
    return room && this.#shelf(room.shelf);
  }

  #shelf(shelf: number): SqliteShelf {
    const warm = this.#warm.get(shelf) ?? new SqliteShelf(this.#file.db, shelf);
    this.#warm.delete(shelf);
    this.#warm.set(shelf, warm);
    const [coldest] = this.#warm.keys();
    if (this.#warm.size > WARM_SHELVES && coldest !== undefined) this.#warm.delete(coldest);
    return warm;
  }

  #stored({ code, createdAt, closedAt }: RoomRow, shelf: SqliteShelf): StoredRoom {
    const secrets = shelf.vault.get()?.secrets ?? null;
    return { code, createdAt, secrets: secrets && Uint8Array.from(secrets), closedAt };
  }
}

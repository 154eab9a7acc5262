import type Database from 'better-sqlite3';
import { mentions } from './stored-events.ts';

/**
 * A room's own tables. When SQLite moves rows between the pages of a table, it can leave a copy of a row in the unused
 * bytes of a page, where secure_delete does not reach. So that what is erased is gone for certain, no row is ever moved:
 * records are only added at the end, are never deleted one by one, and are replaced only by a text that is not longer.
 * Anything else takes a new shelf and drops the old one, because secure_delete blanks every page of a dropped table.
 */
export class SqliteShelf {
  readonly add: Database.Statement<[seq: number, at: number, commandKey: string, events: string]>;
  readonly after: Database.Statement<[afterSeq: number], RecordRow>;
  /** Never with a longer text. */
  readonly replace: Database.Statement<[events: string, seq: number]>;
  readonly command: Database.Statement<[commandKey: string], { seq: number }>;
  readonly vault: Database.Statement<[], VaultRow>;
  readonly saveSnapshot: Database.Statement<[seq: number, body: string, seq: number]>;
  readonly dropSnapshot: Database.Statement<[]>;
  readonly emptyVault: Database.Statement<[]>;
  readonly #all: Database.Statement<[], EventsRow>;
  readonly #head: Database.Statement<[], { head: number }>;

  constructor(db: Database.Database, shelf: number) {
    const { records, vault } = tables(shelf);
    this.add = db.prepare(`insert into ${records} (seq, at, command_key, events) values (?, ?, ?, ?)`);
    this.after = db.prepare(
      `select seq, at, command_key as commandKey, events from ${records} where seq > ? order by seq`,
    );
    this.#all = db.prepare(`select seq, events from ${records} order by seq`);
    this.replace = db.prepare(`update ${records} set events = ? where seq = ?`);
    this.command = db.prepare(`select seq from ${records} where command_key = ?`);
    this.#head = db.prepare(`select coalesce(max(seq), 0) as head from ${records}`);
    this.vault = db.prepare(`select secrets, snapshot_seq as seq, snapshot as body from ${vault}`);
    this.saveSnapshot = db.prepare(
      `update ${vault} set snapshot_seq = ?, snapshot = ? where coalesce(snapshot_seq, 0) <= ?`,
    );
    this.dropSnapshot = db.prepare(`update ${vault} set snapshot_seq = null, snapshot = null`);
    this.emptyVault = db.prepare(`update ${vault} set secrets = null, snapshot_seq = null, snapshot = null`);
  }

  /** The records that may hold an event about one of these subjects, in order. One pass, however many subjects. */
  about(subjects: readonly string[]): EventsRow[] {
    const isAbout = mentions(subjects);
    const found: EventsRow[] = [];
    for (const row of this.#all.iterate()) if (isAbout(row.events)) found.push(row);
    return found;
  }

  head(): number {
    return this.#head.get()?.head ?? 0;
  }
}

interface EventsRow {
  readonly seq: number;
  readonly events: string;
}

interface RecordRow {
  readonly seq: number;
  readonly at: number;
  readonly commandKey: string;
  readonly events: string;
}

interface VaultRow {
  readonly secrets: Uint8Array | null;
  readonly seq: number | null;
  readonly body: string | null;
}

export function createShelf(db: Database.Database, shelf: number, secrets: Uint8Array | null): void {
  const { records, vault } = tables(shelf);
  db.exec(`
    create table ${records} (
      seq integer primary key, at integer not null, command_key text not null unique, events text not null
    ) strict;
    create table ${vault} (
      id integer primary key check (id = 1), secrets blob, snapshot_seq integer, snapshot text
    ) strict;
  `);
  db.prepare(`insert into ${vault} (id, secrets) values (1, ?)`).run(secrets);
}

export function dropShelf(db: Database.Database, shelf: number): void {
  const { records, vault } = tables(shelf);
  db.exec(`drop table ${records}; drop table ${vault};`);
}

function tables(shelf: number): { records: string; vault: string } {
  return { records: `records_${shelf}`, vault: `vault_${shelf}` };
}

import type Database from 'better-sqlite3';

/**
 * A room's own tables. SQLite moves rows between the pages of one table and can leave a copy behind in a page's unused
 * bytes, which secure_delete does not reach. Because no page is shared between rooms, putting a room on a new shelf and
 * dropping the old one (secure_delete blanks every page of a dropped table) erases for certain, at the cost of one room.
 */
export class SqliteShelf {
  readonly add: Database.Statement<[seq: number, at: number, commandKey: string, events: string]>;
  readonly after: Database.Statement<[afterSeq: number], RecordRow>;
  readonly command: Database.Statement<[commandKey: string], { seq: number }>;
  readonly vault: Database.Statement<[], VaultRow>;
  readonly saveSnapshot: Database.Statement<[seq: number, body: string, seq: number]>;
  readonly #head: Database.Statement<[], { head: number }>;

  constructor(db: Database.Database, shelf: number) {
    const { records, vault } = tables(shelf);
    this.add = db.prepare(`insert into ${records} (seq, at, command_key, events) values (?, ?, ?, ?)`);
    this.after = db.prepare(
      `select seq, at, command_key as commandKey, events from ${records} where seq > ? order by seq`,
    );
    this.command = db.prepare(`select seq from ${records} where command_key = ?`);
    this.#head = db.prepare(`select coalesce(max(seq), 0) as head from ${records}`);
    this.vault = db.prepare(`select secrets, snapshot_seq as seq, snapshot as body from ${vault}`);
    this.saveSnapshot = db.prepare(
      `update ${vault} set snapshot_seq = ?, snapshot = ? where coalesce(snapshot_seq, 0) <= ?`,
    );
  }

  head(): number {
    return this.#head.get()?.head ?? 0;
  }
}

export interface RecordRow {
  readonly seq: number;
  readonly at: number;
  readonly commandKey: string;
  readonly events: string;
}

export interface VaultRow {
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

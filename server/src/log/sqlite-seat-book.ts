import type Database from 'better-sqlite3';
import type { KeyRole, RoomKey, Seat, SeatBook, SeatRole } from './seat-book.ts';
import type { SqliteFile } from './sqlite-file.ts';

const SEAT = 'select room as code, seat, role, token_hash as tokenHash from seats';

export class SqliteSeatBook implements SeatBook {
  readonly #file: SqliteFile;
  readonly #room: Database.Statement<[code: string]>;
  readonly #saveSeat: Database.Statement<[code: string, seat: string, role: SeatRole, tokenHash: string]>;
  readonly #findSeat: Database.Statement<[tokenHash: string], Seat>;
  readonly #seatsOf: Database.Statement<[code: string], Seat>;
  readonly #forgetSeat: Database.Statement<[code: string, seat: string]>;
  readonly #saveKey: Database.Statement<[code: string, keyHash: string, role: KeyRole]>;
  readonly #findKey: Database.Statement<[code: string, keyHash: string], RoomKey>;
  readonly #forgetKey: Database.Statement<[code: string, keyHash: string]>;

  constructor(file: SqliteFile) {
    const { db } = file;
    this.#file = file;
    this.#room = db.prepare('select 1 from rooms where code = ?');
    this.#saveSeat = db.prepare(`
      insert into seats (room, seat, role, token_hash) values (?, ?, ?, ?)
      on conflict (room, seat) do update set role = excluded.role, token_hash = excluded.token_hash`);
    this.#findSeat = db.prepare(`${SEAT} where token_hash = ?`);
    this.#seatsOf = db.prepare(`${SEAT} where room = ? order by seat`);
    this.#forgetSeat = db.prepare('delete from seats where room = ? and seat = ?');
    this.#saveKey = db.prepare(`
      insert into room_keys (room, key_hash, role) values (?, ?, ?)
      on conflict (room, key_hash) do update set role = excluded.role`);
    this.#findKey = db.prepare(
      'select room as code, role, key_hash as keyHash from room_keys where room = ? and key_hash = ?',
    );
    this.#forgetKey = db.prepare('delete from room_keys where room = ? and key_hash = ?');
  }

  saveSeat({ code, seat, role, tokenHash }: Seat): Promise<'saved' | 'no-room' | 'token-taken'> {
    return this.#file.join(() => {
      if (!this.#room.get(code)) return 'no-room';
      const holder = this.#findSeat.get(tokenHash);
      if (holder && (holder.code !== code || holder.seat !== seat)) return 'token-taken';
      this.#saveSeat.run(code, seat, role, tokenHash);
      return 'saved';
    });
  }

  findSeat(tokenHash: string): Promise<Seat | undefined> {
    return this.#file.look(() => this.#findSeat.get(tokenHash));
  }

  seatsOf(code: string): Promise<Seat[]> {
    return this.#file.look(() => this.#seatsOf.all(code));
  }

  forgetSeat(code: string, seat: string): Promise<void> {
    return this.#file.join(() => {
      this.#forgetSeat.run(code, seat);
    });
  }

  saveKey({ code, role, keyHash }: RoomKey): Promise<'saved' | 'no-room'> {
    return this.#file.join(() => {
      if (!this.#room.get(code)) return 'no-room';
      this.#saveKey.run(code, keyHash, role);
      return 'saved';
    });
  }

  findKey(code: string, keyHash: string): Promise<RoomKey | undefined> {
    return this.#file.look(() => this.#findKey.get(code, keyHash));
  }

  forgetKey(code: string, keyHash: string): Promise<void> {
    return this.#file.join(() => {
      this.#forgetKey.run(code, keyHash);
    });
  }
}

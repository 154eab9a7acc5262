import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The log itself is not here: every room has tables of its own, see sqlite-shelf.ts. */
export const roomsAndSeats: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('rooms')
      .addColumn('code', 'text', (column) => column.primaryKey().notNull())
      .addColumn('shelf', 'integer', (column) => column.notNull().unique())
      .addColumn('created_at', 'integer', (column) => column.notNull())
      .addColumn('closed_at', 'integer')
      .modifyEnd(sql`strict, without rowid`)
      .execute();
    await db.schema
      .createTable('seats')
      .addColumn('room', 'text', (column) => column.notNull().references('rooms.code').onDelete('cascade'))
      .addColumn('seat', 'text', (column) => column.notNull())
      .addColumn('role', 'text', (column) =>
        column.notNull().check(sql`role in ('lead', 'support', 'participant', 'display')`),
      )
      .addColumn('token_hash', 'text', (column) => column.notNull().unique())
      .addPrimaryKeyConstraint('seats_by_room', ['room', 'seat'])
      .modifyEnd(sql`strict, without rowid`)
      .execute();
    await db.schema
      .createTable('room_keys')
      .addColumn('room', 'text', (column) => column.notNull().references('rooms.code').onDelete('cascade'))
      .addColumn('key_hash', 'text', (column) => column.notNull())
      .addColumn('role', 'text', (column) =>
        column.notNull().check(sql`role in ('lead', 'support', 'display')`),
      )
      .addPrimaryKeyConstraint('keys_by_room', ['room', 'key_hash'])
      .modifyEnd(sql`strict, without rowid`)
      .execute();
  },
};

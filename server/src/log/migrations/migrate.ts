import type Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { DEFAULT_MIGRATION_TABLE, type Migration, Migrator } from 'kysely/migration';
import { roomsAndSeats } from './0001-rooms-and-seats.ts';

/** In order, by name. A migration that has been released is never changed or taken away. */
const MIGRATIONS: Record<string, Migration> = {
  '0001-rooms-and-seats': roomsAndSeats,
};

/** Brings the database to the newest shape. Rejects, changing nothing, when a newer Sayso has written it. */
export async function migrate(db: Database.Database): Promise<void> {
  if (done(db).some((name) => !(name in MIGRATIONS))) {
    throw new Error('A newer version of Sayso wrote this data folder. Start that version again.');
  }
  const migrator = new Migrator({
    db: new Kysely<unknown>({ dialect: new SqliteDialect({ database: db }) }),
    provider: { getMigrations: async () => MIGRATIONS },
  });
  const unknown = (await migrator.getMigrations()).length - Object.keys(MIGRATIONS).length;
  if (unknown > 0)
    throw new Error('A newer version of Sayso wrote this data folder. Start that version again.');
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}

function done(db: Database.Database): string[] {
  const table = db.prepare<[string]>("select 1 from sqlite_schema where type = 'table' and name = ?");
  if (!table.get(DEFAULT_MIGRATION_TABLE)) return [];
  return db
    .prepare<[], { name: string }>(`select name from ${DEFAULT_MIGRATION_TABLE}`)
    .all()
    .map(({ name }) => name);
}

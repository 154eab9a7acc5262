import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { LogUnavailable } from './event-log.ts';
import { GroupCommit } from './group-commit.ts';
import { migrate } from './migrations/migrate.ts';

/** How long a new process waits for the one before it to let go of the file. */
const HANDOVER_MS = 2000;

/** Another process holds the file. */
class LogInUse extends Error {
  override readonly name = 'LogInUse';
}

/** One open database, its prepared statements and its commits. Only one process can hold it at a time. */
export class SqliteFile {
  readonly db: Database.Database;
  readonly #begin: Database.Statement<[]>;
  readonly #commit: Database.Statement<[]>;
  readonly #rollback: Database.Statement<[]>;
  readonly #group: GroupCommit;
  #commits = 0;

  private constructor(db: Database.Database) {
    this.db = db;
    this.#begin = db.prepare('begin immediate');
    this.#commit = db.prepare('commit');
    this.#rollback = db.prepare('rollback');
    this.#group = new GroupCommit((job) => this.#transaction(job));
  }

  /** Makes the file and its folder where they are missing. Throws LogInUse. */
  static async open(file: string, handoverMs = HANDOVER_MS): Promise<SqliteFile> {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    const db = new Database(file, { timeout: handoverMs });
    try {
      lock(db);
      await migrate(db);
      // A crash may have come between an erasure and the emptying of the write-ahead log that follows it.
      db.pragma('wal_checkpoint(TRUNCATE)');
      return new SqliteFile(db);
    } catch (error) {
      db.close();
      throw error;
    }
  }

  get commits(): number {
    return this.#commits;
  }

  /** Does the job in the next commit, together with what else arrives in this instant. */
  join<T>(job: () => T): Promise<T> {
    return this.#group.join(job).catch((error: unknown) => this.#refuse(error));
  }

  /**
   * Does the job in a commit of its own, after all that were called before it, and then empties the write-ahead log
   * into the database, so that what the job erased is in neither.
   */
  async erase<T>(job: () => T): Promise<T> {
    try {
      this.#group.flush();
      const value = this.#transaction(job);
      const busy = this.db.pragma('wal_checkpoint(TRUNCATE)', { simple: true });
      if (busy !== 0) throw new LogUnavailable('What was erased is still in the write-ahead log');
      return value;
    } catch (error) {
      return this.#refuse(error);
    }
  }

  async look<T>(job: () => T): Promise<T> {
    try {
      return job();
    } catch (error) {
      return this.#refuse(error);
    }
  }

  /** Writes a whole copy that can be opened in the place of this file. The server goes on meanwhile. */
  async backup(toFile: string): Promise<void> {
    await this.db.backup(toFile).catch((error: unknown) => this.#refuse(error));
  }

  async close(): Promise<void> {
    if (!this.db.open) return;
    this.#group.flush();
    this.db.close();
  }

  #refuse(error: unknown): never {
    if (!this.db.open) throw new LogUnavailable('The log is closed', { cause: error });
    if (!(error instanceof Database.SqliteError)) throw error;
    throw new LogUnavailable('The log could not be read or written', { cause: error });
  }

  #transaction<T>(job: () => T): T {
    this.#begin.run();
    try {
      const value = job();
      this.#commit.run();
      this.#commits++;
      return value;
    } catch (error) {
      // A full disk makes SQLite roll back by itself.
      if (this.db.inTransaction) this.#rollback.run();
      throw error;
    }
  }
}

/**
 * Exclusive WAL needs no lock file and no shared memory: the operating system frees the lock however the process ends.
 * It also means that no reader can keep a checkpoint from finishing.
 */
function lock(db: Database.Database): void {
  try {
    db.pragma('locking_mode = EXCLUSIVE');
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    db.pragma('secure_delete = ON');
    db.pragma('temp_store = MEMORY');
    db.pragma('foreign_keys = ON');
    db.exec('begin exclusive; commit');
  } catch (error) {
    if (!(error instanceof Database.SqliteError) || error.code !== 'SQLITE_BUSY') throw error;
    throw new LogInUse(
      'Another Sayso server is using this data folder. Stop it first, or choose another folder.',
      {
        cause: error,
      },
    );
  }
}

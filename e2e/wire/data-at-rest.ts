import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

export interface StoredEvent {
  readonly type: string;
  readonly subject: string | null;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Every byte of every file in the folder and the folders in it, as text in which ASCII stands as it is. */
export const filesText = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'latin1'))
    .join('\n');

/** All rows of all tables of a copy of the data, by the name of the table. */
export function tablesOf(folder: string): ReadonlyMap<string, readonly Record<string, unknown>[]> {
  const copy = mkdtempSync(join(tmpdir(), 'sayso-copy-'));
  try {
    cpSync(folder, copy, { recursive: true });
    const db = new DatabaseSync(join(copy, 'sayso.db'));
    const names = db.prepare(`select name from sqlite_master where type = 'table'`).all();
    const tables = new Map(
      names.map(({ name }) => [String(name), db.prepare(`select * from "${String(name)}"`).all()]),
    );
    db.close();
    return tables;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** What the log of all rooms holds, oldest first per room. */
export function storedEvents(folder: string): StoredEvent[] {
  return [...tablesOf(folder)]
    .filter(([name]) => name.startsWith('records_'))
    .flatMap(([, rows]) => rows.flatMap(({ events }): StoredEvent[] => JSON.parse(String(events))));
}

/** Every JSON text of every row, taken apart to its objects. */
function objectsAtRest(folder: string): object[] {
  const parts = (value: unknown): object[] =>
    typeof value !== 'object' || value === null ? [] : [value, ...Object.values(value).flatMap(parts)];
  return [...tablesOf(folder).values()].flatMap((rows) =>
    rows.flatMap((row) =>
      Object.values(row).flatMap((cell) => {
        if (typeof cell !== 'string' || !/^[[{]/.test(cell)) return [];
        return parts(JSON.parse(cell));
      }),
    ),
  );
}

/** Objects in which one of these people and one of these things stand together. */
export const linksAtRest = (folder: string, people: readonly string[], things: readonly string[]): string[] =>
  objectsAtRest(folder)
    .map((part) => JSON.stringify(part))
    .filter((text) => text.length < 2000)
    .filter(
      (text) => people.some((id) => text.includes(id)) && things.some((id) => text.includes(`"${id}"`)),
    );

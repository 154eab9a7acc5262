import { execFile } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, it, onTestFinished } from 'vitest';
import { openStore } from './open-store.ts';
import { SqliteFile } from './sqlite-file.ts';
import { record, room } from './testing/opened-log.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const STORE = pathToFileURL(`${import.meta.dirname}/open-store.ts`).href;

/** What another process says when it opens that folder. */
async function openElsewhere(folder: string): Promise<string> {
  const script = `import { openStore } from '${STORE}';
    const said = await openStore(process.argv[1], 0).then(({ log }) => log.close(), (error) => error);
    console.log(said ? said.name + ': ' + said.message : 'opened');`;
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--input-type=module',
    '-e',
    script,
    folder,
  ]);
  return stdout.trim();
}

it('[LG19] lets one process hold the data folder, and the next one when it has let go', async () => {
  const folder = temporaryFolder(onTestFinished);
  const { log } = await openStore(folder);
  expect(await openElsewhere(folder)).toBe(
    'LogInUse: Another Sayso server is using this data folder. Stop it first, or choose another folder.',
  );
  await log.createRoom(room('R'));
  await log.close();
  expect(await openElsewhere(folder)).toBe('opened');
  const again = await openStore(folder);
  expect(await again.log.findRoom('R')).toEqual(room('R'));
  await again.log.close();
});

it('[LG19] refuses a second log in the same process', async () => {
  const folder = temporaryFolder(onTestFinished);
  const { log } = await openStore(folder);
  onTestFinished(() => log.close());
  await expect(openStore(folder, 0)).rejects.toThrow('Another Sayso server');
});

it('[LG20] refuses a folder that a newer version wrote, and leaves it as it is', async () => {
  const path = `${temporaryFolder(onTestFinished)}/a.db`;
  const file = await SqliteFile.open(path);
  file.db.exec("insert into kysely_migration (name, timestamp) values ('9999-later', '')");
  await file.close();
  await expect(SqliteFile.open(path)).rejects.toThrow('A newer version of Sayso wrote this data folder');
});

it('[LG21] writes a copy that opens, while appends go on', async () => {
  const folder = temporaryFolder(onTestFinished);
  const { log, backup } = await openStore(folder);
  onTestFinished(() => log.close());
  await log.createRoom(room('R'));
  await log.append('R', 0, record(1, 'a'));
  const copying = backup(`${folder}/copy.db`);
  await log.append('R', 1, record(2, 'b'));
  await log.rewrite('R', ['n'], (event) => event);
  await copying;
  const copy = await SqliteFile.open(`${folder}/copy.db`);
  onTestFinished(() => copy.close());
  expect(copy.db.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(copy.db.prepare('select code from rooms').all()).toEqual([{ code: 'R' }]);
});

it('[LG18] waits for the disk at every commit', async () => {
  const file = await SqliteFile.open(`${temporaryFolder(onTestFinished)}/a.db`);
  expect(file.db.pragma('journal_mode', { simple: true })).toBe('wal');
  expect(file.db.pragma('synchronous', { simple: true })).toBe(2);
  await file.close();
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openStore } from '../log/open-store.ts';
import { BadSetting } from '../settings.ts';
import { CannotListen } from './listen.ts';
import { reasonNotToStart } from './reason-not-to-start.ts';

const faultOf = (job: Promise<unknown>): Promise<unknown> =>
  job.then(
    () => undefined,
    (fault: unknown) => fault,
  );

it('repeats what was written for the host', async () => {
  expect(reasonNotToStart(new BadSetting('PORT is odd'))).toBe('PORT is odd');
  expect(reasonNotToStart(new CannotListen('Port 1 is taken'))).toBe('Port 1 is taken');
  const folder = mkdtempSync(join(tmpdir(), 'sayso-'));
  const { log } = await openStore(folder);
  const second = await faultOf(openStore(folder, 1));
  expect(reasonNotToStart(second)).toMatch(/^Another Sayso server is using this data folder\./);
  await log.close();
  rmSync(folder, { recursive: true });
});

it('names a data folder that can not be used', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-'));
  writeFileSync(join(folder, 'file'), '');
  const inFile = await faultOf(openStore(join(folder, 'file', 'data')));
  expect(reasonNotToStart(inFile, '/x')).toMatch(/^DATA_DIR="\/x" can not be used \(E[A-Z]+\); write for /);
  writeFileSync(join(folder, 'sayso.db'), 'this is no database, and long enough to be looked at'.repeat(50));
  const noDatabase = await faultOf(openStore(folder, 1));
  expect(reasonNotToStart(noDatabase, '/x')).toMatch(/^DATA_DIR="\/x" can not be used \(SQLITE_NOTADB\)/);
  rmSync(folder, { recursive: true });
});

it('throws a bug again', () => {
  for (const bug of [new TypeError('x is not a function'), 'text', undefined]) {
    expect(() => reasonNotToStart(bug)).toThrow();
  }
});

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { expect, it, onTestFinished } from 'vitest';
import type { EventLog, StoredEvent } from './event-log.ts';
import { openStore } from './open-store.ts';
import { event, record, room } from './testing/opened-log.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

/**
 * All bytes of all files in the folder. Another process reads them: closing a file frees every lock that this process
 * has on it, which would take the folder from the log under test.
 */
function bytesOf(folder: string): Buffer {
  const script = `const { readdirSync, readFileSync } = require('node:fs');
    for (const name of readdirSync(process.argv[1])) process.stdout.write(readFileSync(process.argv[1] + '/' + name));`;
  return execFileSync(process.execPath, ['-e', script, folder], { maxBuffer: 2 ** 28 });
}

const ROOMS = ['A', 'B', 'C'];
const NOTES = 400;
const NUMBERS = Array.from({ length: NOTES }, (_, index) => index + 1);
/** unlike any other, and of no special length, so that rows move between pages */
const mark = (code: string, seq: number) =>
  `MARK${createHash('sha256').update(`${code} ${seq}`).digest('hex')}`;
const text = (code: string, seq: number) => mark(code, seq) + '.'.repeat((seq * 131) % 300);
const blank = { type: 'a.Erased', subject: null, body: null };

async function filledLog(folder: string): Promise<EventLog> {
  const { log } = await openStore(folder);
  onTestFinished(() => log.close());
  for (const code of ROOMS) await log.createRoom(room(code));
  for (let seq = 1; seq <= NOTES; seq++) {
    for (const code of ROOMS) {
      void log.append(code, seq - 1, record(seq, `k${seq}`, event(`n${seq}`, text(code, seq))));
    }
    if (seq % 50 === 0)
      await log.saveSnapshot('A', seq, Array.from({ length: seq }, (_, i) => mark('A', i + 1)).join());
  }
  return log;
}

it('[LG22] leaves an erased sentence in no file', async () => {
  const folder = temporaryFolder(onTestFinished);
  const log = await filledLog(folder);
  const erased = NUMBERS.filter((seq) => seq % 3 === 0);
  expect(bytesOf(folder).includes(mark('A', 3))).toBe(true);
  for (const seq of erased) expect(await log.rewrite('A', [`n${seq}`], () => blank)).toBe(1);
  const bytes = bytesOf(folder);
  expect(erased.filter((seq) => bytes.includes(mark('A', seq)))).toEqual([]);
  expect(bytes.includes(mark('A', 2))).toBe(true);
  expect(bytes.includes(mark('B', 1))).toBe(true);
  expect(await log.rewrite('A', ['n3'], () => blank)).toBe(0);
});

it('[LG22] leaves many sentences that are erased at once in no file', async () => {
  const folder = temporaryFolder(onTestFinished);
  const log = await filledLog(folder);
  const erased = NUMBERS.filter((seq) => seq % 2 === 0);
  const subjects = erased.map((seq) => `n${seq}`);
  // Some become longer, so that the whole shelf moves.
  const scrub = (given: StoredEvent, seq: number) =>
    seq % 10 === 0 ? { ...given, body: '+'.repeat(500) } : blank;
  expect(await log.rewrite('A', subjects, () => blank)).toBe(erased.length);
  expect(await log.rewrite('B', subjects, scrub)).toBe(erased.length);
  const bytes = bytesOf(folder);
  for (const code of ['A', 'B']) {
    expect(erased.filter((seq) => bytes.includes(mark(code, seq)))).toEqual([]);
    expect(bytes.includes(mark(code, 3))).toBe(true);
  }
  expect(bytes.includes(mark('C', 2))).toBe(true);
});

it('[LG22] leaves it in no file either when others are rewritten with more text, which takes rows apart', async () => {
  const folder = temporaryFolder(onTestFinished);
  const log = await filledLog(folder);
  // With rows of these sizes SQLite leaves copies behind when it takes rows apart in place.
  const longer = NUMBERS.filter((seq) => seq % 5 === 0);
  for (const seq of longer) {
    await log.rewrite('B', [`n${seq}`], (given) => ({ ...given, body: `${given.body}${'+'.repeat(100)}` }));
  }
  const erased = NUMBERS.filter((seq) => seq % 5 !== 0);
  for (const seq of erased) expect(await log.rewrite('B', [`n${seq}`], () => blank)).toBe(1);
  const bytes = bytesOf(folder);
  expect(erased.filter((seq) => bytes.includes(mark('B', seq)))).toEqual([]);
  expect(longer.filter((seq) => !bytes.includes(mark('B', seq)))).toEqual([]);
});

it('[LG22] leaves nothing of a deleted room in any file', async () => {
  const folder = temporaryFolder(onTestFinished);
  const log = await filledLog(folder);
  await log.deleteRoom('A');
  const bytes = bytesOf(folder);
  expect(NUMBERS.filter((seq) => bytes.includes(mark('A', seq)))).toEqual([]);
  expect(NUMBERS.filter((seq) => !bytes.includes(mark('B', seq)))).toEqual([]);
});

it('[LG22] leaves nothing of a destroyed room key in any file', async () => {
  const folder = temporaryFolder(onTestFinished);
  const { log } = await openStore(folder);
  onTestFinished(() => log.close());
  const secrets = createHash('sha256').update('a room key').digest();
  await log.createRoom(room('R', { secrets }));
  await log.append('R', 0, record(1, 'a'));
  expect(bytesOf(folder).includes(secrets)).toBe(true);
  await log.destroySecrets('R');
  expect(bytesOf(folder).includes(secrets)).toBe(false);
});

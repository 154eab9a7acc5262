import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { inTurn } from './turn.mjs';

const base = mkdtempSync(join(tmpdir(), 'sayso-turn-'));
afterAll(() => rmSync(base, { recursive: true }));
vi.spyOn(console, 'log').mockReturnValue();

let count = 0;
const freshFolder = () => join(base, `turn-${count++}`);
const quick = { patience: 100, pause: 5 };
const deadPid = () => spawnSync(process.execPath, ['-e', '']).pid;

function heldBy(pid: number): string {
  const folder = freshFolder();
  mkdirSync(folder);
  writeFileSync(join(folder, 'holder'), String(pid));
  return folder;
}

/** A process of its own that adds a line, waits, and adds another, in its turn. */
function worker(folder: string, log: string): Promise<number | null> {
  const code = `
    import { appendFileSync } from 'node:fs';
    import { inTurn } from ${JSON.stringify(new URL('turn.mjs', import.meta.url).href)};
    await inTurn(${JSON.stringify(folder)}, async () => {
      appendFileSync(${JSON.stringify(log)}, 'in ' + process.pid + '\\n');
      await new Promise((resolve) => setTimeout(resolve, 30));
      appendFileSync(${JSON.stringify(log)}, 'out ' + process.pid + '\\n');
    }, { pause: 3 });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: 'ignore' });
  return new Promise((resolve) => child.on('exit', resolve));
}

it('runs the work, gives its result and gives the turn back', async () => {
  const folder = freshFolder();
  expect(await inTurn(folder, () => existsSync(folder))).toBe(true);
  expect(existsSync(folder)).toBe(false);
});

it('gives the turn back when the work fails', async () => {
  const folder = freshFolder();
  await expect(inTurn(folder, () => Promise.reject(new Error('no network')))).rejects.toThrow('no network');
  expect(existsSync(folder)).toBe(false);
});

it('lets processes in one after the other, and takes over from one that died', async () => {
  const folder = heldBy(deadPid());
  const log = join(base, 'log');
  const codes = await Promise.all([1, 2, 3, 4].map(() => worker(folder, log)));
  expect(codes).toEqual([0, 0, 0, 0]);
  const lines = readFileSync(log, 'utf8').trim().split('\n');
  expect(lines).toHaveLength(8);
  for (let at = 0; at < lines.length; at += 2) expect(lines[at + 1]).toBe(lines[at]?.replace('in', 'out'));
});

it('waits for a holder that lives, and says how to get out when that takes too long', async () => {
  const folder = heldBy(process.pid);
  await expect(inTurn(folder, () => 'mine', quick)).rejects.toThrow(folder);
});

it('waits for one that has made the folder but not signed yet', async () => {
  const folder = freshFolder();
  mkdirSync(folder);
  await expect(inTurn(folder, () => 'mine', quick)).rejects.toThrow(folder);
});

it('takes over a folder that was never signed and is old', async () => {
  const folder = freshFolder();
  mkdirSync(folder);
  utimesSync(folder, new Date(0), new Date(0));
  expect(await inTurn(folder, () => 'mine', quick)).toBe('mine');
});

it('gets past a process that died while taking over', async () => {
  const dead = deadPid();
  const folder = heldBy(dead);
  const claim = join(folder, `claim-${dead}`);
  mkdirSync(claim);
  utimesSync(claim, new Date(0), new Date(0));
  expect(await inTurn(folder, () => 'mine', quick)).toBe('mine');
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { openStore } from './open-store.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const CHILD = fileURLToPath(new URL('./testing/append-until-killed.ts', import.meta.url));
const KILLS = 4;

/** Kills the process after that many acknowledgements and answers all that it printed. */
async function appendAndKill(folder: string, acknowledgements: number): Promise<number[]> {
  const child = spawn(process.execPath, [CHILD, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const gone = once(child, 'close');
  const seqs: number[] = [];
  for await (const line of createInterface(child.stdout)) {
    seqs.push(Number(line));
    if (seqs.length === acknowledgements) child.kill('SIGKILL');
  }
  await gone;
  expect(child.signalCode).toBe('SIGKILL');
  return seqs;
}

it('[LG18] loses nothing that it acknowledged when it is killed, again and again', {
  timeout: 60_000,
}, async () => {
  const folder = temporaryFolder(onTestFinished);
  let acknowledged = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    const printed = await appendAndKill(folder, 1 + 37 * kill);
    const { log } = await openStore(folder);
    const records = await log.read('R', 0);
    await log.close();
    const stored = new Set(records.map(({ seq }) => seq));
    expect(printed.filter((seq) => !stored.has(seq))).toEqual([]);
    expect(records.map(({ seq }) => seq)).toEqual(records.map((_, index) => 2 * (index + 1)));
    expect(records.every(({ seq, events }) => events[0]?.body === seq - 1 && events[1]?.body === seq)).toBe(
      true,
    );
    expect(records.length).toBeGreaterThanOrEqual(acknowledged + printed.length);
    acknowledged = records.length;
  }
});

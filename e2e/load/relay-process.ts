import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { freePort } from '../fixtures/free-port.ts';

/** The yardstick in a process of its own. */
export async function startRelay(): Promise<{ origin: string; pid: number; stop(): void }> {
  const port = await freePort();
  const child = fork(fileURLToPath(new URL('relay.ts', import.meta.url)), {
    env: { ...process.env, PORT: String(port) },
  });
  await new Promise<void>((ready) => child.once('message', () => ready()));
  return { origin: `http://127.0.0.1:${port}`, pid: child.pid ?? 0, stop: () => void child.kill() };
}

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../server/src/main.ts', import.meta.url));

/** A server for the demonstration, with a folder that goes away with it. Starts again when somebody kills it. */
export class OwnServer {
  readonly #dataDir = mkdtempSync(join(tmpdir(), 'sayso-demo-'));
  readonly #port: number;
  #process: ChildProcess | undefined;
  #stopping = false;
  #lead: string | undefined;

  private constructor(port: number) {
    this.#port = port;
  }

  /** On the port that was asked for, or the next free one from 3000 on. */
  static async start(port: string | undefined): Promise<OwnServer> {
    const server = new OwnServer(port ? Number(port) : await nextFreePort(3000));
    await server.#boot();
    return server;
  }

  get local(): string {
    return `http://localhost:${this.#port}`;
  }

  /** An address that phones in the same network can open; this computer's own name for itself when there is no network. */
  get origin(): string {
    const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
    const outside = addresses.find(({ family, internal }) => family === 'IPv4' && !internal);
    return outside ? `http://${outside.address}:${this.#port}` : this.local;
  }

  /** Puts “Try it with pretend participants” on the front page. `lead` is the lead link. */
  offer(lead: string): void {
    this.#lead = lead;
    const { pathname, hash } = new URL(lead);
    this.#process?.send({ demoLead: pathname + hash });
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    const child = this.#process;
    if (child && child.exitCode === null && child.signalCode === null) {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
    }
    rmSync(this.#dataDir, { recursive: true, force: true });
  }

  async #boot(): Promise<void> {
    const env = {
      ...process.env,
      PORT: String(this.#port),
      DATA_DIR: this.#dataDir,
      DEMO: 'on',
      LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
    };
    // In a process group of its own, so that Ctrl+C reaches it only through stop().
    const child = spawn(process.execPath, [main], {
      env,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      detached: true,
    });
    this.#process = child;
    let ended = false;
    child.once('exit', () => {
      ended = true;
    });
    for (let tries = 0; tries < 200 && !ended; tries++) {
      if (await this.#isReady()) {
        child.once('exit', () => void this.#again());
        if (this.#lead) this.offer(this.#lead);
        return;
      }
      await pause(100);
    }
    child.kill('SIGKILL');
    throw new Error('The server did not start.');
  }

  async #again(): Promise<void> {
    if (this.#stopping) return;
    console.log('The server ended. Starting it again with what it had saved.');
    await this.#boot();
  }

  #isReady(): Promise<boolean> {
    return fetch(`${this.local}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
  }
}

async function nextFreePort(first: number): Promise<number> {
  for (let port = first; port < first + 100; port++) if (await isFree(port)) return port;
  throw new Error(`No port from ${first} on is free.`);
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, () => probe.close(() => resolve(true)));
  });

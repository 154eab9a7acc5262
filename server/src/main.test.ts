import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { protocolVersion } from '@sayso/shared/room/wire-words.ts';
import { io } from 'socket.io-client';
import { afterEach, expect, it } from 'vitest';
import { picture } from './images/testing/pictures.ts';

const main = fileURLToPath(new URL('main.ts', import.meta.url));
const processes: ChildProcess[] = [];
const folders: string[] = [];
const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'sayso-'));
  folders.push(made);
  return made;
};

afterEach(async () => {
  for (const one of processes.splice(0)) await end(one, 'SIGKILL');
  for (const one of folders.splice(0)) rmSync(one, { recursive: true });
});

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) {
    child.kill(signal);
    await once(child, 'exit');
  }
  return child.exitCode;
}

/** The real server in a process of its own. `ready` answers its address. */
function launch(environment: Record<string, string>) {
  const env = { ...process.env, HOST: '127.0.0.1', PORT: '0', DATA_DIR: ':memory:', ...environment };
  const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  processes.push(child);
  const printed = { out: '', err: '' };
  child.stderr.on('data', (words: Buffer) => {
    printed.err += words;
  });
  const ready = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (words: Buffer) => {
      printed.out += words;
      const address = /http:\/\/localhost:\d+/.exec(printed.out)?.[0].replace('localhost', '127.0.0.1');
      if (address && printed.out.includes('Ctrl+C')) resolve(address);
    });
    child.once('exit', () => reject(new Error(printed.err)));
  });
  ready.catch(() => {});
  return { child, printed, ready };
}

const post = async (url: string, body: object) => {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  const told: Record<string, string> = Object(await response.json());
  return { status: response.status, told };
};

it('prints where to go and nothing else, serves, and ends in peace when told to', async () => {
  const { child, printed, ready } = launch({});
  const at = await ready;
  expect((await fetch(`${at}/healthz`)).status).toBe(200);
  expect((await fetch(`${at}/readyz`)).status).toBe(200);
  expect(await end(child, 'SIGTERM')).toBe(0);
  expect(printed.out.split('\n')).toEqual([
    'Sayso is ready.',
    expect.stringMatching(/^ {2}On this computer: +http:\/\/localhost:\d+$/),
    'Stop it with Ctrl+C.',
    '',
  ]);
  expect(printed.err).toBe('');
});

it('tells the screens goodbye before it ends, and does not wait for them', async () => {
  const { child, printed, ready } = launch({});
  const at = await ready;
  const { told } = await post(`${at}/api/workshops`, { title: 'Panel' });
  const seat = await post(`${at}/api/seats`, { code: told.code });
  const screens = ['websocket', 'polling'].map((transport) =>
    io(at, {
      transports: [transport],
      auth: { version: protocolVersion, token: seat.told.token },
      reconnection: false,
      forceNew: true,
    }),
  );
  await Promise.all(screens.map((screen) => new Promise((resolve) => screen.once('welcome', resolve))));
  // A polling screen that asks for nothing at this moment cannot be told; it finds out and comes back.
  const [goodbye] = screens.map((screen) => new Promise((resolve) => screen.once('goodbye', resolve)));
  const parted = screens.map((screen) => new Promise((resolve) => screen.once('disconnect', resolve)));
  expect(await end(child, 'SIGTERM')).toBe(0);
  expect(await goodbye).toMatchObject({ code: 'wire.closing' });
  await Promise.all(parted);
  expect(printed.out).not.toContain('"level"');
  for (const screen of screens) screen.close();
});

it('keeps a workshop when it is killed and started again', async () => {
  const DATA_DIR = folder();
  const first = launch({ DATA_DIR });
  const { told } = await post(`${await first.ready}/api/workshops`, { title: 'Panel' });
  await end(first.child, 'SIGKILL');
  const second = launch({ DATA_DIR });
  const seat = await post(`${await second.ready}/api/seats`, { code: told.code });
  expect(seat).toMatchObject({ status: 201, told: { role: 'participant' } });
});

it('[IM9] [IM11] keeps a picture when it is killed, and removes those of rooms that are gone when it starts', async () => {
  const DATA_DIR = folder();
  const first = launch({ DATA_DIR });
  const at = await first.ready;
  const { told } = await post(`${at}/api/workshops`, { title: 'Panel' });
  const key = Reflect.get(Object(told.links), 'lead').split('#')[1];
  const seat = await post(`${at}/api/seats`, { code: told.code, key });
  const authorization = `Bearer ${seat.told.token}`;
  const pictures = `/api/workshops/${told.code}/images`;
  const headers = { authorization, 'content-type': 'image/jpeg' };
  const added = await fetch(at + pictures, {
    method: 'POST',
    headers,
    body: Uint8Array.from(await picture('jpeg')),
  });
  expect(added.status).toBe(201);
  const { id } = Object(await added.json());
  await end(first.child, 'SIGKILL');
  const leftBehind = join(DATA_DIR, 'images', '00000001');
  mkdirSync(leftBehind);
  writeFileSync(join(leftBehind, `${id}.webp`), 'of a room that is gone');
  const second = launch({ DATA_DIR });
  const again = await fetch(`${await second.ready}${pictures}/${id}`, { headers: { authorization } });
  expect([again.status, again.headers.get('content-type')]).toEqual([200, 'image/webp']);
  await expect.poll(() => existsSync(leftBehind)).toBe(false);
});

it.each([
  [{ PORT: 'abc' }, 'PORT="abc" is not a whole number; write for example PORT=3000\n'],
  [{ DATA_DIR: main }, `DATA_DIR="${main}" can not be used (EEXIST); write for example DATA_DIR=./data\n`],
  [
    { HOST: '192.0.2.1' },
    'HOST="192.0.2.1" is not an address of this machine (EADDRNOTAVAIL); write for example HOST=0.0.0.0\n',
  ],
])('does not start with %o and says why in one sentence', async (environment, sentence) => {
  const { child, printed } = launch(environment);
  await once(child, 'close');
  expect(child.exitCode).toBe(1);
  expect(printed).toEqual({ out: '', err: sentence });
});

it('ends on a fault of its own, and logs where it was but not what it says', async () => {
  const bug = `process.on('SIGUSR2', () => { throw new TypeError('Can' + 'ary words'); })`;
  const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(bug)}`;
  const { child, printed, ready } = launch({ NODE_OPTIONS });
  await ready;
  child.kill('SIGUSR2');
  await once(child, 'close');
  expect(child.exitCode).toBe(1);
  const line = printed.out.trimEnd().split('\n').at(-1) ?? '';
  expect(JSON.parse(line)).toMatchObject({ level: 'fatal', err: { kind: 'TypeError' } });
  expect(printed.out + printed.err).not.toContain('Canary');
});

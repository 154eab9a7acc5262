import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { SaysoServer } from '../fixtures/sayso-server.ts';
import { done, WireRoom } from './wire-room.ts';

const sessions = 1000;
/** Longer than the server waits for a hello (10 s). */
const patience = 25_000;

let server: SaysoServer;
let room: WireRoom;
const sockets: Socket[] = [];

beforeAll(async () => {
  server = await SaysoServer.start();
  room = await WireRoom.open(server.origin);
}, 60_000);
afterAll(async () => {
  await server.stop();
  for (const socket of sockets) socket.destroy();
});

interface HalfOpen {
  /** The server has hung up. */
  closed: boolean;
}

/** The first byte of the frame that ends a WebSocket. */
const closeFrame = 0x88;

/** A WebSocket that was opened, never says who it is, and does not answer a goodbye either. */
function halfWebSocket(): Promise<HalfOpen> {
  return new Promise((resolve, refuse) => {
    const socket = connect(server.port, '127.0.0.1', () =>
      socket.write(
        `GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\n` +
          `Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n` +
          `Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`,
      ),
    );
    const half: HalfOpen = { closed: false };
    socket.once('data', () => resolve(half));
    socket.on('data', (bytes) => {
      half.closed ||= bytes[0] === closeFrame;
    });
    socket.on('error', refuse);
    sockets.push(socket);
  });
}

const polling = (session = ''): string =>
  `${server.origin}/socket.io/?EIO=4&transport=polling${session && `&sid=${session}`}`;

/** A polling session that was opened and never says who it is. */
async function halfPolling(): Promise<string> {
  const opened = await (await fetch(polling())).text();
  return JSON.parse(opened.slice(1)).sid;
}

/** At most so many at a time, as one machine would. */
async function inTurn<Made>(count: number, make: () => Promise<Made>): Promise<Made[]> {
  const made: Made[] = [];
  const turns = Array.from({ length: 50 }, async () => {
    while (count-- > 0) made.push(await make());
  });
  await Promise.all(turns);
  return made;
}

const answerTime = async (): Promise<number> => {
  const started = performance.now();
  await done(room.lead, { type: 'workshop.AskBefore', on: false });
  return performance.now() - started;
};

it('two thousand connections that never say who they are are closed, and nobody waits for them', {
  timeout: 60_000,
}, async () => {
  const pid = server.pid;
  const [halves, polls] = await Promise.all([inTurn(sessions, halfWebSocket), inTurn(sessions, halfPolling)]);
  const began = performance.now();
  expect(halves).toHaveLength(sessions);
  expect(halves.filter(({ closed }) => closed)).toHaveLength(0);
  expect(await answerTime()).toBeLessThan(500);
  const guest = await room.join();
  await done(guest, { type: 'people.RaiseHand' });
  expect(performance.now() - began).toBeLessThan(2000);

  await vi.waitFor(() => expect(halves.filter(({ closed }) => !closed)).toHaveLength(0), {
    timeout: patience,
    interval: 100,
  });
  for (const session of polls.slice(0, 20)) {
    // The transport says goodbye, or does not know the session any more.
    const [last] = (await (await fetch(polling(session))).text()).split('\x1e').slice(-1);
    expect(last).toMatch(/^1$|Session ID unknown/);
  }
  expect(await answerTime()).toBeLessThan(500);
  expect(server.pid).toBe(pid);
  expect(process.kill(pid, 0)).toBe(true);
});

it('a server that stops does not wait for phones that sleep and never answer its goodbye', async () => {
  await halfWebSocket();
  await room.join();
  const began = performance.now();
  process.kill(server.pid, 'SIGTERM');
  await vi.waitFor(() => expect(() => process.kill(server.pid, 0)).toThrow(), {
    timeout: 9000,
    interval: 50,
  });
  expect(performance.now() - began).toBeLessThan(5000);
  expect(server.output).not.toContain('Stopping took too long');
});

import { protocolVersion } from '@sayso/shared/room/wire-words.ts';
import { io } from 'socket.io-client';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Bot } from '../bots/bot.ts';
import { SaysoServer } from '../fixtures/sayso-server.ts';
import { WireRoom } from './wire-room.ts';

const publicUrl = 'https://sayso.example.org';
let server: SaysoServer;
let room: WireRoom;
let token: string;

beforeAll(async () => {
  server = await SaysoServer.start({ PUBLIC_URL: publicUrl });
  room = await WireRoom.open(server.origin);
  ({ token } = await room.join());
}, 60_000);
afterAll(() => server.stop());

/** As a page at `origin` would connect: "welcome", or why not. */
function knock(origin: string, transport: 'websocket' | 'polling'): Promise<string> {
  const socket = io(server.origin, {
    forceNew: true,
    reconnection: false,
    transports: [transport],
    auth: { version: protocolVersion, token },
    extraHeaders: { origin },
  });
  return new Promise<string>((resolve) => {
    socket.on('welcome', () => resolve('welcome'));
    socket.on('connect_error', ({ message }) => resolve(message));
  }).finally(() => socket.disconnect());
}

const strangers = [
  'https://evil.example',
  'null',
  'http://127.0.0.1:1',
  'https://sayso.example.org.evil.example',
  'http://sayso.example.org',
  'file://',
];

it.each(strangers)(
  'a page of another website can not connect, even with a good token: %s',
  async (origin) => {
    expect(await knock(origin, 'websocket')).toBe('websocket error');
    expect(await knock(origin, 'polling')).toBe('xhr poll error');
  },
);

it('our own pages can, by their address here and by the public one', async () => {
  for (const origin of [server.origin, publicUrl]) {
    expect(await knock(origin, 'websocket')).toBe('welcome');
    expect(await knock(origin, 'polling')).toBe('welcome');
  }
});

it.each(strangers)(
  'a page of another website can neither start a workshop nor take a seat: %s',
  async (origin) => {
    for (const [path, body] of [
      ['/api/workshops', { title: 'From elsewhere' }],
      ['/api/seats', { code: room.code }],
    ] as const) {
      const answer = await fetch(server.origin + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin },
        body: JSON.stringify(body),
      });
      expect(answer.status).toBe(403);
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
      expect(await answer.json()).toMatchObject({ code: 'http.other-site' });
    }
  },
);

it('those who were refused left no trace in the room', async () => {
  const { people } = await room.freshState();
  expect(people.seats.size).toBe(2);
  const bot = await Bot.join(server.origin, room.code, { token });
  expect(await bot.give({ type: 'people.RaiseHand' })).toEqual({ ok: true });
  bot.close();
});

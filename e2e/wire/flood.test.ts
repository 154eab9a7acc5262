import { afterAll, beforeAll, expect, it } from 'vitest';
import { Bot, freshId } from '../bots/bot.ts';
import { addNote, dragNote } from '../bots/note-commands.ts';
import { SaysoServer } from '../fixtures/sayso-server.ts';
import { Ground } from './ground.ts';
import { expectPlainRefusal } from './plain-refusal.ts';
import { RawWire } from './raw-wire.ts';
import { done, WireRoom } from './wire-room.ts';

let server: SaysoServer;
let room: WireRoom;
let flooder: Bot;
let ground: Ground;

beforeAll(async () => {
  server = await SaysoServer.start();
  room = await WireRoom.open(server.origin);
  flooder = await room.join();
  ground = await Ground.lay(room, flooder);
}, 60_000);
afterAll(() => server.stop());

const frameOf = (command: object): string => JSON.stringify({ id: freshId(), command });
const noteOf = (text: string, id = freshId()) => {
  const { board, section } = ground;
  return addNote({ id, board, section, text });
};
const goodbye = (wire: RawWire): string => wire.heard.find((frame) => frame.startsWith('42["goodbye"')) ?? '';
const notes = async (): Promise<number> => (await room.freshState()).board.items.size;

it('a flood of commands is first slowed down and then sent away, and what was answered "ok" is there', async () => {
  const before = await notes();
  const wire = await RawWire.seated(server.origin, flooder.token);
  for (let n = 0; n < 400; n++) wire.send(`42${n}["command",${frameOf(noteOf(`Flood ${n}`))}]`);
  await wire.ended;
  const answers = wire.heard
    .filter((frame) => frame.startsWith('43'))
    .map((frame) => JSON.parse(frame.replace(/^43\d+/, ''))[0]);
  const refused = answers.filter(({ ok }) => !ok);
  const done = answers.length - refused.length;
  expect(refused.length).toBeGreaterThan(20);
  for (const answer of refused) expect(expectPlainRefusal(answer)).toBe('wire.too-fast');
  expect(goodbye(wire)).toContain('"wire.too-fast"');
  // What was under way at the goodbye is stored, though its answer came too late.
  const stored = (await notes()) - before;
  expect(stored).toBeGreaterThanOrEqual(Math.max(60, done));
  expect(stored).toBeLessThan(150);
});

it.each([
  ['frames that nobody can read', '42["command",{}]'],
  ['events that nobody knows', '42["shout",{}]'],
  ['commands that nobody knows', () => `42["command",${frameOf({ type: 'games.Play' })}]`],
])('a flood is sent away also when it is one of %s', async (_, frame) => {
  const wire = await RawWire.seated(server.origin, flooder.token);
  for (let n = 0; n < 400; n++) wire.send(typeof frame === 'string' ? frame : frame());
  await wire.ended;
  expect(goodbye(wire)).toContain('"wire.too-fast"');
});

it('a new connection of the same seat brings no new allowance', async () => {
  const before = await notes();
  const guest = await room.join();
  for (const round of [1, 2, 3, 4]) {
    const wire = await RawWire.seated(server.origin, guest.token);
    for (let n = 0; n < 200; n++) wire.send(`42${n}["command",${frameOf(noteOf(`Round ${round}, ${n}`))}]`);
    await wire.ended;
  }
  expect((await notes()) - before).toBeLessThan(150);
});

it('who was sent away may come back and go on', async () => {
  const back = await Bot.join(server.origin, room.code, { token: flooder.token });
  expect(await back.give({ type: 'people.RaiseHand' })).toEqual({ ok: true });
  back.close();
});

it('a flood of signals is dropped in silence, and the one who drags goes on', async () => {
  const id = await ground.note(flooder);
  const wire = await RawWire.seated(server.origin, flooder.token);
  let heard = 0;
  room.lead.socket.on('signals', (signals) => {
    heard += signals.length;
  });
  for (let n = 0; n < 2000; n++) wire.send(`42["signal",${JSON.stringify(dragNote(id, n, 0))}]`);
  expect(JSON.stringify(await wire.ask('command', frameOf({ type: 'people.RaiseHand' })))).toContain('true');
  expect(goodbye(wire)).toBe('');
  expect(heard).toBeLessThan(40);
  wire.close();
});

it('more screens of one seat than anybody needs let the oldest one go', async () => {
  const guest = await room.join();
  const wires: RawWire[] = [];
  for (let n = 0; n < 8; n++) wires.push(await RawWire.seated(server.origin, guest.token));
  await wires[0]?.ended;
  expect(goodbye(wires[0] as RawWire)).toContain('"wire.too-many-screens"');
  expect(await wires.at(-1)?.ask('command', frameOf({ type: 'people.RaiseHand' }))).toEqual({ ok: true });
  for (const wire of wires) wire.close();
});

it('hundreds of hellos on one connection end it, and nobody else', async () => {
  const wire = await RawWire.halfOpen(server.origin);
  for (let n = 0; n < 300; n++) wire.send(`40{"version":1,"token":"${flooder.token}"}`);
  await wire.ended;
  expect(wire.heard.filter((frame) => frame.startsWith('42["welcome"')).length).toBeLessThan(20);
  await done(room.lead, noteOf('Still here'));
});

it('while one seat floods, 39 others are told within half a second', { timeout: 60_000 }, async () => {
  const others = await Promise.all(Array.from({ length: 39 }, () => room.join()));
  const sentAt = new Map<string, number>();
  const delays: number[] = [];
  for (const other of others) {
    other.socket.on('packet', ({ events }) => {
      for (const event of events) {
        const sent = sentAt.get(String(Reflect.get(Object(Reflect.get(event, 'item')), 'id')));
        if (sent !== undefined) delays.push(performance.now() - sent);
      }
    });
  }
  let flooding = true;
  const flood = async (): Promise<void> => {
    while (flooding) {
      const wire = await RawWire.seated(server.origin, flooder.token);
      for (let n = 0; n < 1000; n++) wire.send(`42${n}["command",${frameOf(noteOf(`Flood ${n}`))}]`);
      await wire.ended;
    }
  };
  const ended = flood();
  for (const other of others) {
    const id = freshId();
    sentAt.set(id, performance.now());
    await done(other, noteOf('In the middle of it', id));
  }
  flooding = false;
  await ended;
  const lastId = freshId();
  const last = noteOf('The last one', lastId);
  await Promise.all(
    others.map(
      (other) =>
        new Promise<void>((resolve) => {
          other.socket.on('packet', ({ events }) => JSON.stringify(events).includes(lastId) && resolve());
          void room.lead.give(last, lastId);
        }),
    ),
  );
  delays.sort((a, b) => a - b);
  expect(delays).toHaveLength(39 * 39);
  expect(delays[Math.floor(delays.length * 0.95)]).toBeLessThan(500);
});

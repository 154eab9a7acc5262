import { afterAll, beforeAll, expect, it } from 'vitest';
import { Bot, freshId } from '../bots/bot.ts';
import { SaysoServer } from '../fixtures/sayso-server.ts';
import { done, WireRoom } from './wire-room.ts';

let server: SaysoServer;
let room: WireRoom;
let ada: Bot;
let bo: Bot;

beforeAll(async () => {
  server = await SaysoServer.start();
  room = await WireRoom.open(server.origin);
  [ada, bo] = [await room.join(), await room.join()];
}, 60_000);
afterAll(() => server.stop());

const say = (id: string, text = 'Once') => ({ type: 'chat.Say', id, text });
const texts = async (): Promise<string[]> =>
  [...(await room.freshState()).chat.messages.values()].map(({ text }) => text);
const heardBy = (bot: Bot): string[] => {
  const heard: string[] = [];
  bot.socket.on('packet', ({ events }) => heard.push(...events.map(({ type }) => type)));
  return heard;
};

it('a command that comes again is answered again and happens once', async () => {
  const heard = heardBy(bo);
  const id = freshId();
  const command = {
    type: 'agenda.AddItem',
    id: freshId(),
    title: 'Once',
    instruction: '',
    shows: { what: 'nothing' },
  };
  expect(await room.lead.give(command, id)).toEqual({ ok: true });
  expect(await room.lead.give(command, id)).toEqual({ ok: true });
  await done(room.lead, say(freshId(), 'Barrier'));
  expect(heard.filter((type) => type === 'agenda.ItemAdded')).toHaveLength(1);
  expect((await room.freshState()).agenda.order).toHaveLength(1);
});

it('the same id from two screens of one seat at the same moment happens once', async () => {
  const screens = await Promise.all(
    [1, 2, 3].map(() => Bot.join(server.origin, room.code, { token: ada.token })),
  );
  const id = freshId();
  const answers = await Promise.all(
    screens.map((screen) => screen.give(say('three-screens', 'From three screens'), id)),
  );
  expect(answers).toEqual([{ ok: true }, { ok: true }, { ok: true }]);
  for (const screen of screens) screen.close();
  expect((await texts()).filter((text) => text === 'From three screens')).toHaveLength(1);
});

it('the same id with another content is still the first command', async () => {
  const id = freshId();
  expect(await ada.give(say('first-text', 'The first text'), id)).toEqual({ ok: true });
  expect(await ada.give(say('second-text', 'The second text'), id)).toEqual({ ok: true });
  const there = await texts();
  expect(there).toContain('The first text');
  expect(there).not.toContain('The second text');
});

it('the same id from another seat is another command', async () => {
  const id = freshId();
  expect(await ada.give(say('ada-says', 'Ada says'), id)).toEqual({ ok: true });
  expect(await bo.give(say('bo-says', 'Bo says'), id)).toEqual({ ok: true });
  expect(await texts()).toEqual(expect.arrayContaining(['Ada says', 'Bo says']));
});

it('what was refused can be sent again and is judged anew', async () => {
  const id = freshId();
  await done(room.lead, { type: 'chat.SetOpen', open: false });
  expect(await bo.give(say('some-time-later', 'Later'), id)).toMatchObject({
    ok: false,
    code: 'chat.closed',
  });
  await done(room.lead, { type: 'chat.SetOpen', open: true });
  expect(await bo.give(say('some-time-later', 'Later'), id)).toEqual({ ok: true });
  expect((await texts()).filter((text) => text === 'Later')).toHaveLength(1);
});

it('a command that was acknowledged before a crash is known after it', async () => {
  const id = freshId();
  expect(await bo.give(say('before-crash', 'Before the crash'), id)).toEqual({ ok: true });
  await server.kill();
  await server.boot();
  const back = await Bot.join(server.origin, room.code, { token: bo.token });
  expect(await back.give(say('after-crash', 'After the crash'), id)).toEqual({ ok: true });
  back.close();
  const there = await texts();
  expect(there.filter((text) => text === 'Before the crash')).toHaveLength(1);
  expect(there).not.toContain('After the crash');
});

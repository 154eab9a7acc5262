import { wireRefusals } from '@sayso/shared/room/wire-words.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Bot, freshId } from '../bots/bot.ts';
import { SaysoServer } from '../fixtures/sayso-server.ts';
import { expectPlainRefusal } from './plain-refusal.ts';
import { RawWire } from './raw-wire.ts';
import { done, WireRoom } from './wire-room.ts';

let server: SaysoServer;
let room: WireRoom;
let bo: Bot;
let pid: number;

beforeAll(async () => {
  server = await SaysoServer.start({ LOG_LEVEL: 'debug' });
  pid = server.pid;
  room = await WireRoom.open(server.origin);
  const ada = await room.join();
  bo = await room.join();
  // The first contribution fixes the promise; from here on nothing but what is said changes.
  await done(ada, { type: 'chat.Say', id: freshId(), text: 'First' });
}, 60_000);
afterAll(() => server.stop());

/** The token of somebody who has not said anything yet: a seat has one pace, however often it connects. */
const newcomer = async (): Promise<string> => (await room.join()).token;

/** Whatever was tried before: the same process goes on, and what people write arrives. */
async function expectAllWell(before: string): Promise<void> {
  expect(await room.freshView()).toBe(before);
  const id = freshId();
  const heard = new Promise<void>((resolve) => {
    bo.socket.on('packet', ({ events }) => {
      if (events.some((event) => event.type === 'agenda.ItemRemoved' && 'id' in event && event.id === id))
        resolve();
    });
  });
  await done(room.lead, {
    type: 'agenda.AddItem',
    id,
    title: 'All well',
    instruction: '',
    shows: { what: 'nothing' },
  });
  await done(room.lead, { type: 'agenda.RemoveItem', id });
  await heard;
  expect(server.pid).toBe(pid);
  expect(process.kill(pid, 0)).toBe(true);
}

const deep = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);
const say = (more = ''): string =>
  `{"id":"${freshId()}","command":{"type":"chat.Say","id":"${freshId()}","text":"Psst"${more}}}`;
const command = (inside: string): string => `{"id":"${freshId()}","command":${inside}}`;

const unreadable: Readonly<Record<string, () => [event: string, ...args: string[]]>> = {
  'an event that nobody knows': () => ['shout', '{"text":"hello"}'],
  'an event with the name of something inside': () => ['__proto__', '{}'],
  'an event with the name of a method': () => ['constructor', '{}'],
  nothing: () => ['command', 'null'],
  'a number': () => ['command', '7'],
  'a text': () => ['command', '"chat.Say"'],
  'a list': () => ['command', '[]'],
  'no id': () => ['command', '{"command":{"type":"chat.Say"}}'],
  'an id that is a number': () => ['command', '{"id":7,"command":{"type":"chat.Say"}}'],
  'an id with other signs': () => ['command', '{"id":"<script>alert","command":{"type":"chat.Say"}}'],
  'an id of a thousand letters': () => [
    'command',
    `{"id":"${'a'.repeat(1000)}","command":{"type":"chat.Say"}}`,
  ],
  'no command': () => ['command', `{"id":"${freshId()}"}`],
  'a command that is a list': () => ['command', command('[]')],
  'a type that is a list': () => ['command', command('{"type":["chat.Say"]}')],
  'one more key beside the command': () => ['command', say().replace('{', '{"role":"lead",')],
  'a seat beside the command': () => ['command', say().replace('{', '{"seat":"somebody-else",')],
};

it.each(Object.entries(unreadable))(
  'what can not be read is refused with a plain sentence: %s',
  async (_, frame) => {
    const token = await newcomer();
    const before = await room.freshView();
    const wire = await RawWire.seated(server.origin, token);
    expect(expectPlainRefusal(await wire.ask(...frame()))).toBe('wire.bad-frame');
    wire.close();
    await expectAllWell(before);
  },
);

const unlawful: Readonly<Record<string, () => string>> = {
  'a type that nobody knows': () => command('{"type":"chat.Shout"}'),
  'a type of a feature that nobody knows': () => command('{"type":"games.Play"}'),
  'a type without a feature': () => command('{"type":"Say"}'),
  'a type that every object has': () => command('{"type":"constructor.Name"}'),
  'a type that every list of commands has': () => command('{"type":"chat.__proto__"}'),
  'a type that every list of commands inherits': () => command('{"type":"chat.toString"}'),
  'a type of ten thousand letters': () => command(`{"type":"chat.${'A'.repeat(10_000)}"}`),
  'a text that is a number': () => command(`{"type":"chat.Say","id":"${freshId()}","text":7}`),
  'a text that is missing': () => command(`{"type":"chat.Say","id":"${freshId()}"}`),
  'a text of nothing but spaces': () => command(`{"type":"chat.Say","id":"${freshId()}","text":"  \\n "}`),
  'a text of sixty thousand letters': () =>
    command(`{"type":"chat.Say","id":"${freshId()}","text":"${'a'.repeat(60_000)}"}`),
  'a place that is no number': () =>
    command(`{"type":"board.PlaceItems","places":[{"id":"${freshId()}","x":"1e9","y":{}}]}`),
  'a place beyond all numbers': () =>
    command(`{"type":"board.PlaceItems","places":[{"id":"${freshId()}","x":1e999,"y":1}]}`),
  'one key too many': () => say(',"loud":true'),
  'a forged author': () => say(',"author":"AAAAAAAAAAAAAAAAAAAAAA"'),
  'a forged signature': () => say(',"by":{"peers":"The team","staff":true}'),
  'a forged role': () => say(',"role":"lead"'),
  'a forged seat': () => say(',"seat":"AAAAAAAAAAAAAAAAAAAAAA"'),
  'a forged time': () => say(',"at":0,"now":0'),
};

it.each(Object.entries(unlawful))(
  'a command that is not as it should be changes nothing: %s',
  async (_, frame) => {
    const token = await newcomer();
    const before = await room.freshView();
    const wire = await RawWire.seated(server.origin, token);
    expect(expectPlainRefusal(await wire.ask('command', frame()))).toMatch(/^(room|chat)\./);
    wire.close();
    await expectAllWell(before);
  },
);

const bottomless: Readonly<Record<string, string>> = {
  'the question of a poll': `{"type":"activities.Draft","id":"deep-question","kind":"choice","question":"?","setup":${deep(5000)}}`,
  'an answer to a poll': `{"type":"activities.Answer","id":"deep-question","answer":${deep(5000)}}`,
  'a text': `{"type":"chat.Say","id":"deep-text-1","text":${deep(5000)}}`,
  'a key that nobody knows': `{"type":"chat.Say","id":"deep-text-2","text":"a","more":${deep(5000)}}`,
  'objects in objects': `{"type":"chat.Say","id":"deep-text-3","text":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}`,
  'as deep as a frame can be': `{"type":"activities.Draft","id":"deep-question","kind":"choice","question":"?","setup":${deep(32_000)}}`,
};

it.each(Object.entries(bottomless))(
  'five thousand brackets are refused for good, not put off: %s',
  async (_, inside) => {
    const guest = await newcomer();
    const before = await room.freshView();
    for (const token of [guest, room.lead.token]) {
      const wire = await RawWire.seated(server.origin, token);
      // A refusal that says "try again soon" would be tried again for ever.
      expect(expectPlainRefusal(await wire.ask('command', command(inside)))).not.toMatch(
        /not-saved|fault|too-fast|closing/,
      );
      wire.send(`42["signal",{"type":"board.Drag","items":[{"id":"note-1","x":${deep(5000)},"y":1}]}]`);
      wire.send(`42["signal",${deep(5000)}]`);
      wire.close();
    }
    await expectAllWell(before);
  },
);

it('names of things that every object inherits do not get into anything', async () => {
  const before = await room.freshView();
  const wire = await RawWire.seated(server.origin, room.lead.token);
  const poison =
    '"__proto__":{"title":"polluted","polluted":true,"hidden":true},"constructor":{"prototype":{"title":"polluted"}}';
  const id = freshId();
  const frames = [
    `{"id":"${freshId()}","command":{"type":"chat.Say","id":"${freshId()}","text":"a"},${poison}}`,
    command(`{"type":"chat.Say","id":"${freshId()}","text":"a",${poison}}`),
    command(`{"type":"activities.Draft","id":"${id}","kind":"choice","question":"?","setup":{${poison}}}`),
    command(`{"type":"activities.Draft","id":"${id}","kind":"__proto__","question":"?","setup":{}}`),
    command(`{"type":"activities.Draft","id":"${id}","kind":"constructor","question":"?","setup":{}}`),
    command(
      `{"type":"agenda.AddItem","id":"${id}","title":"a","instruction":"","shows":{"what":"nothing",${poison}}}`,
    ),
  ];
  for (const frame of frames) expectPlainRefusal(await wire.ask('command', frame));
  wire.close();
  // If any of that had stuck, a workshop without a title would now have one.
  const untitled = await fetch(`${server.origin}/api/workshops`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: `{${poison}}`,
  });
  expect(untitled.status).toBe(400);
  await expectAllWell(before);
});

it('a name of a thing that every object has can be an id, and is nothing special', async () => {
  const guest = await room.join();
  const before = await room.freshView();
  for (const id of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    expect(await guest.give({ type: 'chat.Say', id, text: 'a' })).toEqual({ ok: true });
    expect((await room.freshState()).chat.messages.get(id as never)?.text).toBe('a');
    expect(await guest.give({ type: 'chat.Delete', id })).toEqual({ ok: true });
  }
  await expectAllWell(before);
});

it('a text of a megabyte ends the connection that sent it, and nobody else notices', async () => {
  const token = await newcomer();
  const before = await room.freshView();
  const wire = await RawWire.seated(server.origin, token);
  wire.send(`42["command",${say().replace('Psst', 'a'.repeat(1_000_000))}]`);
  expect(await wire.ended).toBeGreaterThan(1000);
  await expectAllWell(before);
});

it('a text of a megabyte by polling is turned away, and the session goes on', async () => {
  const token = await newcomer();
  const before = await room.freshView();
  const polling = `${server.origin}/socket.io/?EIO=4&transport=polling`;
  const { sid } = JSON.parse((await (await fetch(polling)).text()).slice(1));
  const session = `${polling}&sid=${sid}`;
  await fetch(session, { method: 'POST', body: `40{"version":1,"token":"${token}"}` });
  expect(await (await fetch(session)).text()).toContain('welcome');
  const sent = await fetch(session, { method: 'POST', body: `42["command",${'a'.repeat(1_000_000)}]` });
  expect(sent.status).toBe(413);
  expect((await fetch(session, { method: 'POST', body: '42["command",{}]' })).status).toBe(200);
  await expectAllWell(before);
});

it.each([
  ['a packet of an unknown kind', '49["command"]'],
  ['a packet that is no JSON', '42["command",{]'],
  ['a packet that is not a list', '42{"command":1}'],
  ['an event with the name of a part of the connection', '42["disconnect",{}]'],
  ['a list of attachments without end', '45999999999-["command",{}]'],
  ['fewer attachments than none', '45-1-["command",{}]'],
  ['text where an attachment should be', '451-["command",{"_placeholder":true,"num":0}]'],
  ['a second hello', '40{"version":1}'],
  ['an engine packet of an unknown kind', '9x'],
])('a connection that breaks the rules of the transport is ended: %s', async (_, frame) => {
  const token = await newcomer();
  const before = await room.freshView();
  const wire = await RawWire.seated(server.origin, token);
  wire.send(frame);
  wire.send('42["command",{}]');
  await wire.ended;
  await expectAllWell(before);
});

it('attachments are refused like everything else that can not be read', async () => {
  const token = await newcomer();
  const before = await room.freshView();
  const wire = await RawWire.seated(server.origin, token);
  const refused = wire.next((frame) => frame.startsWith('430['));
  wire.send('451-0["command",{"_placeholder":true,"num":0}]');
  wire.send(new Uint8Array(2000));
  expect(await refused).toContain('wire.bad-frame');
  const inside = wire.next((frame) => frame.startsWith('431['));
  wire.send(
    `451-1["command",${command('{"type":"chat.Say","id":"in-a-buffer","text":{"_placeholder":true,"num":0}}')}]`,
  );
  wire.send(new Uint8Array(2000));
  expect(await inside).toContain('"ok":false');
  wire.close();
  await expectAllWell(before);
});

it('a command without a way to answer is done all the same', async () => {
  const wire = await RawWire.seated(server.origin, await newcomer());
  const id = freshId();
  const told = wire.next((frame) => frame.includes(id));
  wire.send(`42["command",${command(`{"type":"chat.Say","id":"${id}","text":"No answer, please"}`)}]`);
  await told;
  wire.send(`42["command",${command(`{"type":"chat.Say","id":"${id}","text":"Again"}`)},"not a function"]`);
  wire.send('42["command"]');
  wire.close();
  expect((await room.freshState()).chat.messages.get(id as never)?.text).toBe('No answer, please');
  await expectAllWell(await room.freshView());
});

it.each([
  ['no hello at all', '', 'wire.bad-frame'],
  ['no token', '{"version":1}', 'wire.bad-frame'],
  ['one key too many', `{"version":1,"token":"${'a'.repeat(43)}","role":"lead"}`, 'wire.bad-frame'],
  ['a token of ten thousand letters', `{"version":1,"token":"${'a'.repeat(10_000)}"}`, 'wire.bad-frame'],
  ['a token that nobody has', `{"version":1,"token":"${'a'.repeat(43)}"}`, 'wire.no-seat'],
  ['an older page', `{"version":0,"token":"${'a'.repeat(43)}"}`, 'wire.old-app'],
  ['a page from the future', `{"version":2,"token":"${'a'.repeat(43)}"}`, 'wire.old-app'],
  ['a bottomless hello', `{"version":1,"token":${deep(5000)}}`, 'wire.bad-frame'],
] as const)('who can not say who they are is not let in: %s', async (_, hello, code) => {
  const before = await room.freshView();
  const wire = await RawWire.halfOpen(server.origin);
  const refused = wire.next((frame) => frame.startsWith('4'));
  wire.send(`40${hello}`);
  const { message, data } = JSON.parse((await refused).slice(2));
  expect({ message, data }).toEqual({ message: code, data: { code, sentence: wireRefusals[code] } });
  wire.close();
  await expectAllWell(before);
});

it('none of what was sent stands in what the server printed', () => {
  expect(server.output).not.toMatch(/Psst|polluted|brackets|\[\[\[|deep-|All well|No answer, please/);
  for (const secret of [room.code, bo.token, room.lead.token]) expect(server.output).not.toContain(secret);
});

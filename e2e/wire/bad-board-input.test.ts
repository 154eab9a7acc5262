import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Bot, freshId } from '../bots/bot.ts';
import { addNote, editNote, moveNote } from '../bots/note-commands.ts';
import { SaysoServer } from '../fixtures/sayso-server.ts';
import { Ground } from './ground.ts';
import { expectPlainRefusal } from './plain-refusal.ts';
import { RawWire } from './raw-wire.ts';
import { done, WireRoom } from './wire-room.ts';

let server: SaysoServer;
let room: WireRoom;
let ada: Bot;
let ground: Ground;

beforeAll(async () => {
  server = await SaysoServer.start({ LOG_LEVEL: 'debug' });
  room = await WireRoom.open(server.origin);
  ada = await room.join();
  ground = await Ground.lay(room, ada);
  await done(room.lead, {
    type: 'board.ChooseTools',
    board: ground.board,
    tools: ['note', 'shape', 'pen', 'connector'],
  });
  await ground.note(ada);
}, 60_000);
afterAll(() => server.stop());

const itemIn = async (id: string) => (await room.freshState()).board.items.get(id as never);
const addition = (item: string): string =>
  `{"id":"${freshId()}","command":{"type":"board.AddItems","board":"${ground.board}","items":[${item}]}}`;
const noteLike = (more: string): string =>
  `{"id":"${freshId()}","section":null,"content":{"kind":"note","text":"A note","colour":"sky"}${more}}`;
const thing = (content: string): string => `{"id":"${freshId()}","section":null,"content":${content}}`;
const shape = (text: string): string =>
  thing(`{"kind":"shape","form":"ellipse","colour":"leaf","filled":true,"text":"${text}"}`);
const pen = (points: string): string =>
  thing(`{"kind":"pen","points":[${points}],"drawnWidth":9,"drawnHeight":9,"colour":"ink","width":"thin"}`);
const note = (text: string): string => thing(`{"kind":"note","text":"${text}","colour":"sky"}`);

const unlawful: Readonly<Record<string, [item: () => string, code: RegExp]>> = {
  'a note of ten thousand letters': [() => note('a'.repeat(10_000)), /^board\.too-long$/],
  'a note of nothing that can be seen': [() => note('\\u200b \\u202e'), /^board\.empty$/],
  'a shape of ten thousand letters': [() => shape('a'.repeat(10_000)), /^board\.shape-too-long$/],
  'a stroke of ten thousand points': [() => pen(`1${',1'.repeat(29_999)}`), /^board\.stroke-too-long$/],
  'a stroke without a point': [() => pen(''), /^board\.stroke-empty$/],
  'a width beyond all numbers': [() => noteLike(',"width":1e999'), /^room\./],
  'a height that is no number': [() => noteLike(',"height":"tall"'), /^room\./],
  'a place that is not there': [() => noteLike(',"x":null,"y":null'), /^room\./],
  'a picture, by somebody outside the team': [
    () => thing('{"kind":"image","image":"picture-0000000001","alt":""}'),
    /^board\.tool-not-given$/,
  ],
  'a kind that nobody knows': [() => thing('{"kind":"script","text":"A note"}'), /^room\./],
  'a forged writer': [() => noteLike(',"author":"AAAAAAAAAAAAAAAAAAAAAA"'), /^room\./],
  'a forged reveal': [() => noteLike(',"private":false,"hidden":false'), /^room\./],
  'a lock': [() => noteLike(',"lock":"all"'), /^room\./],
};

it.each(Object.entries(unlawful))('changes nothing and is told why: %s', async (_, [item, code]) => {
  const before = await room.freshView();
  const wire = await RawWire.seated(server.origin, ada.token);
  expect(expectPlainRefusal(await wire.ask('command', addition(item())))).toMatch(code);
  wire.close();
  expect(await room.freshView()).toBe(before);
});

it.each([
  ['a size of nothing', { width: 0, height: 0 }, { width: 100, height: 100 }],
  ['a size below nothing', { width: -9, height: -1e300 }, { width: 100, height: 100 }],
  ['a size beyond the board', { width: 1e300, height: 1e9 }, { width: 800, height: 1600 }],
  ['a place far outside', { x: 1e300, y: -1e9 }, { x: 20_000, y: -20_000 }],
])('is brought within what there is: %s', async (_, how, expected) => {
  const id = await ground.note(ada);
  await done(ada, { type: 'board.PlaceItems', places: [{ id, ...how }] });
  expect(await itemIn(id)).toMatchObject(expected);
});

it.each([
  ['a family of one emoji', '👩‍👩‍👧‍👦 and 🏳️‍🌈'],
  ['right to left', 'نريد فترات راحة أطول'],
  ['letters under many marks', `Z${'\u0334\u0351\u0342'.repeat(60)}`],
  ['something that looks like markup', '<img src=x onerror=alert(1)>'],
  ['five hundred letters', 'a'.repeat(500)],
])('is kept as it was written: %s', async (_, text) => {
  const id = freshId();
  await done(ada, addNote({ id, board: ground.board, text }));
  expect(await itemIn(id)).toMatchObject({ content: { text: text.normalize('NFC') } });
});

it('a note that somebody deleted is not brought back by who changes it afterwards', async () => {
  const id = await ground.note(ada);
  await done(ada, { type: 'board.DeleteItems', ids: [id] });
  for (const late of [editNote(id, 'Still here?'), moveNote(id, { x: 1, y: 1 })]) {
    expect(expectPlainRefusal(await ada.give(late))).toBe('board.item-gone');
  }
  expect(await itemIn(id)).toBeUndefined();
});

it('two people who type in one note: the second is told, and neither loses anything', async () => {
  await done(room.lead, { type: 'board.Allow', board: ground.board, allows: { editOthers: true } });
  const id = await ground.note(ada);
  const bo = await room.join();
  await done(bo, { ...editNote(id, 'Written by Bo'), base: 'A note' });
  const answer = await ada.give({ ...editNote(id, 'Written by Ada'), base: 'A note' });
  expect(expectPlainRefusal(answer)).toBe('board.words-changed');
  expect(await itemIn(id)).toMatchObject({ content: { text: 'Written by Bo' } });
});

it('a thousand things are added in ten commands, and one more than a hundred in none', async () => {
  const board = await ground.anotherOpenBoard();
  const items = (count: number) =>
    Array.from({ length: count }, () => addNote({ board, text: 'A line of a list' }).items[0]);
  const refused = await room.lead.give({ type: 'board.AddItems', board, items: items(101) });
  expect(expectPlainRefusal(refused)).toMatch(/^room\./);
  for (let round = 0; round < 10; round += 1) {
    expect(await room.lead.give({ type: 'board.AddItems', board, items: items(100) })).toEqual({ ok: true });
  }
  const made = [...(await room.freshState()).board.items.values()].filter((item) => item.board === board);
  expect(made).toHaveLength(1000);
  expect(new Set(made.map(({ x, y }) => `${x},${y}`)).size).toBe(1000);
});

it('none of what was sent stands in what the server printed', () => {
  expect(server.output).not.toMatch(/A note|Written by|onerror|A line of a list|Still here/);
});

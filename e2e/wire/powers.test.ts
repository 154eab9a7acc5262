import { room as product } from '@sayso/shared/features.ts';
import { isRejection } from '@sayso/shared/room/feature.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Bot, freshId } from '../bots/bot.ts';
import { addNote, deleteNote, editNote, hideNote, moveNote, recolourNote } from '../bots/note-commands.ts';
import { SaysoServer } from '../fixtures/sayso-server.ts';
import { Ground } from './ground.ts';
import { expectPlainRefusal } from './plain-refusal.ts';
import { type Giver, givers } from './power.ts';
import { commandTypes, powers } from './powers.ts';
import { done, WireRoom } from './wire-room.ts';

let server: SaysoServer;

beforeAll(async () => {
  server = await SaysoServer.start();
}, 60_000);
afterAll(() => server.stop());

/** A room with a door that asks, somebody inside, and one more of the kind that is tried. */
async function openFor(giver: Giver): Promise<{ room: WireRoom; ground: Ground; by: Bot }> {
  const room = await WireRoom.open(server.origin, { asksBefore: true });
  const member = await letIn(room);
  const ground = await Ground.lay(room, member);
  if (giver === 'lead') return { room, ground, by: room.lead };
  if (giver === 'participant') return { room, ground, by: await letIn(room) };
  const ways = { support: () => room.support(), display: () => room.display(), lobby: () => room.arrive() };
  return { room, ground, by: await ways[giver]() };
}

async function letIn(room: WireRoom): Promise<Bot> {
  const bot = await room.arrive();
  const inside = new Promise<void>((resolve) => {
    bot.socket.on('welcome', ({ you }) => you.actor.inside && resolve());
  });
  await bot.give({ type: 'people.Agree' });
  await done(room.lead, { type: 'people.LetIn', seat: bot.you?.viewer.seat });
  await inside;
  return bot;
}

const whoIsRefused = /\.(team-only|lead-only|host-only|participants-only|only-watching|outside)$/;

it('every command of the product stands in the table of powers, and nothing else does', () => {
  const known = product.features.flatMap(({ commands }) => Object.keys(commands));
  expect([...commandTypes].sort()).toEqual(known.sort());
});

it.concurrent.each(givers)('a %s can do what the table says and nothing more', async (giver) => {
  const { room, ground, by } = await openFor(giver);
  for (const type of commandTypes) {
    const command = { ...(await powers[type].make(ground, by)), type };
    expect(isRejection(product.parse(command)), type).toBe(false);
    const before = await room.freshView();
    const answer = await by.give(command);
    const { may, tooSoon } = powers[type];
    if (may.includes(giver)) {
      expect(answer, type).toEqual(tooSoon ? expect.objectContaining({ code: tooSoon }) : { ok: true });
    } else {
      expect(expectPlainRefusal(answer), type).toMatch(whoIsRefused);
      expect(await room.freshView(), type).toBe(before);
    }
  }
  room.close();
});

it.concurrent('who said yes and waits for the team can do nothing yet', async () => {
  const { room, ground, by } = await openFor('lobby');
  await by.give({ type: 'people.Agree' });
  const before = await room.freshView();
  const { board, section } = ground;
  for (const command of [
    { type: 'chat.Say', id: freshId(), text: 'Hello?' },
    addNote({ board, section, text: 'Hello?' }),
    { type: 'whispers.Tell', id: freshId(), text: 'Hello?' },
    { type: 'people.RaiseHand' },
    { type: 'people.LetIn', seat: by.you?.viewer.seat },
  ]) {
    expect(expectPlainRefusal(await by.give(command)), command.type).toBe('people.outside');
  }
  expect(await room.freshView()).toBe(before);
  room.close();
});

it.concurrent('a participant can not touch what others wrote, nor lower the hand of somebody else', async () => {
  const { room, ground, by } = await openFor('participant');
  const { member } = ground;
  const note = await ground.note(member);
  const message = await ground.message(member);
  await done(member, { type: 'people.RaiseHand' });
  const before = await room.freshView();
  for (const [code, command] of [
    ['board.not-yours', editNote(note, 'Mine now')],
    ['board.not-yours', recolourNote(note, 'rose')],
    ['board.not-yours', moveNote(note, { section: null, x: 1, y: 1 })],
    ['board.not-yours', deleteNote(note)],
    ['chat.not-yours', { type: 'chat.Delete', id: message }],
    ['people.team-only', { type: 'people.LowerHand', seat: member.you?.viewer.seat }],
  ] as const) {
    expect(expectPlainRefusal(await by.give({ ...command })), command.type).toBe(code);
  }
  expect(await room.freshView()).toBe(before);
  room.close();
});

it.concurrent('the ids and seats of another room lead nowhere', async () => {
  const here = await openFor('participant');
  const there = await openFor('participant');
  const { ground } = there;
  const note = await ground.note(ground.member);
  const thread = await ground.whisper();
  const ids = {
    message: await ground.message(),
    question: await ground.question(),
    step: await ground.step(),
  };
  const seat = ground.member.you?.viewer.seat;
  const [before, beforeThere] = [await here.room.freshView(), await there.room.freshView()];
  const { lead } = here.room;
  for (const [by, command] of [
    [here.by, { type: 'activities.Answer', id: ids.question, answer: { choices: ['option-a'] } }],
    [here.by, addNote({ board: ground.board, text: 'a' })],
    [here.by, editNote(note, 'From afar')],
    [lead, hideNote(note)],
    [lead, { type: 'chat.Hide', id: ids.message }],
    [lead, { type: 'activities.Reveal', id: ids.question }],
    [lead, { type: 'agenda.GoTo', id: ids.step }],
    [lead, { type: 'whispers.Reply', thread, id: freshId(), text: 'From afar' }],
    [lead, { type: 'people.LetIn', seat }],
    [lead, { type: 'people.LowerHand', seat }],
  ] as const) {
    expect(expectPlainRefusal(await by.give({ ...command })), command.type).toMatch(
      /\.(board-|item-|seat-)?gone$/,
    );
  }
  expect(await here.room.freshView()).toBe(before);
  expect(await there.room.freshView()).toBe(beforeThere);
  here.room.close();
  there.room.close();
});

it.concurrent('a workshop that has ended takes nothing more from anybody, but can still be read', async () => {
  const { room, ground, by } = await openFor('participant');
  const support = await room.support();
  const commands = await Promise.all(
    commandTypes.map(async (type) => ({ ...(await powers[type].make(ground, room.lead)), type })),
  );
  await done(room.lead, { type: 'workshop.End' });
  const before = await room.freshView();
  for (const bot of [room.lead, support, by]) {
    for (const command of commands) {
      const code = expectPlainRefusal(await bot.give(command));
      expect(code, command.type).toMatch(
        powers[command.type].may.length > 0 ? /^workshop\.over$/ : /^workshop\.over$|host-only$/,
      );
    }
  }
  expect(await room.freshView()).toBe(before);
  expect((await room.freshState(by)).workshop.ended).toBe(true);
  await expect(room.arrive()).rejects.toThrow('seats.not-found');
  room.close();
});

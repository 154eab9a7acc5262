import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Bot } from '../bots/bot.ts';
import {
  addNote,
  deleteNote,
  dragNote,
  editNote,
  hideNote,
  moveNote,
  recolourNote,
} from '../bots/note-commands.ts';
import { SaysoServer } from '../fixtures/sayso-server.ts';
import { draftOf } from './ground.ts';
import { modes } from './scripted-workshop.ts';
import { answer, type Deed, goAndComeBack, ids, isConnected, noteOf, play, type Stage } from './stage.ts';
import { done } from './wire-room.ts';

let server: SaysoServer;
beforeAll(async () => {
  server = await SaysoServer.start();
});
afterAll(() => server.stop());

const either = ({ ana, ben }: Stage, way: 0 | 1): readonly [Bot, Bot] =>
  way === 0 ? [ana, ben] : [ben, ana];

/** Things that nobody but the team and those who do them may know: done one way or the other, or not at all. */
const secretFromPeers: Readonly<Record<string, Deed>> = {
  'whether somebody tells the team something, and what the team says': async ({ ana, room }, way) => {
    if (way === 1) return;
    await done(ana, { type: 'whispers.Tell', id: 'whisper-1', text: 'I am not all right' });
    await done(room.lead, {
      type: 'whispers.Reply',
      thread: 'whisper-1',
      id: 'reply-1',
      text: 'We are here',
    });
    await done(room.lead, { type: 'whispers.MarkSeen', thread: 'whisper-1', count: 2 });
  },
  'whose hand is up': async (stage, way) => {
    const [first] = either(stage, way);
    await done(first, { type: 'people.RaiseHand' });
  },
  'whether a hand was up': async ({ ana, room }, way) => {
    if (way === 1) return;
    await done(ana, { type: 'people.RaiseHand' });
    await done(room.lead, { type: 'people.LowerHand', seat: ana.you?.viewer.seat });
  },
  'what the writer does with a note that is hidden': async ({ ben }, way) => {
    if (way === 1) return;
    await done(ben, editNote(ids.hidden, 'Said more kindly'));
    await done(ben, moveNote(ids.hidden, { section: null, x: 900, y: 900 }));
    await done(ben, recolourNote(ids.hidden, 'rose'));
    ben.socket.emit('signal', dragNote(ids.hidden, 1, 1));
  },
  'what the team prepares': async ({ room: { lead } }, way) => {
    await done(lead, {
      type: 'agenda.EditItem',
      id: 'step-ahead',
      title: 'Later',
      instruction: way ? 'To come' : 'Surprise',
    });
    if (way === 1) return;
    await done(lead, draftOf(ids.draft));
    await done(lead, { type: 'board.CreateBoard', id: 'board-2', title: 'Next', sections: [] });
    await done(lead, noteOf('note-next', 'board-2'));
    await done(lead, { type: 'workshop.AskBefore', on: true });
    await done(lead, { type: 'workshop.AskBefore', on: false });
  },
  'who looks in at the door, and how many of the team are there': async (stage, way) => {
    if (way === 1) return;
    for (const bot of [await stage.room.arrive(), await stage.room.support()]) {
      bot.close();
      await vi.waitFor(() => expect(isConnected(stage, bot)).toBe(false), { interval: 5 });
    }
  },
  'who gave which of the answers that are counted in the end': async (stage, way) => {
    const [first, second] = either(stage, way);
    await done(first, answer(ids.counted, 'option-a'));
    await done(second, answer(ids.counted, 'option-b'));
    await done(stage.room.lead, { type: 'activities.Close', id: ids.counted });
    await done(stage.room.lead, { type: 'activities.Reveal', id: ids.counted });
  },
  'what somebody answers before it is revealed, and that they thought again': async ({ ana }, way) => {
    await done(ana, answer(ids.poll, way ? 'option-a' : 'option-b'));
    await done(ana, answer(ids.poll, way ? 'option-b' : 'option-a'));
  },
  'what two people write in private, which of them wrote what, and that one is put aside': async (
    stage,
    way,
  ) => {
    const [board, { lead }] = ['board-fears', stage.room];
    const [first, second] = either(stage, way);
    const write = (id: string, text: string) => addNote({ id, board, text, x: way * 500, y: 0 });
    await done(lead, { type: 'board.CreateBoard', id: board, title: 'Fears', sections: [] });
    await done(lead, { type: 'board.OpenBoard', id: board });
    await done(lead, { type: 'board.StartPrivateWriting', board, teamSees: true });
    await done(first, write('fear-first', way ? 'The dark' : 'Loud corridors, and more than that'));
    await done(second, write('fear-second', 'Being late'));
    await done(first, editNote('fear-first', way ? 'Dogs' : 'Cats'));
    if (way === 0) await done(lead, hideNote('fear-second'));
  },
  'who goes and who comes back': async (stage, way) => {
    const [first] = either(stage, way);
    await goAndComeBack(stage, first, 'somebody');
  },
};

/** In all modes but `names`, which shows it. */
const whoWroteIt: Readonly<Record<string, Deed>> = {
  'who wrote a note': async (stage, way) => {
    const [first, second] = either(stage, way);
    await done(first, noteOf('note-first'));
    await done(second, noteOf('note-second'));
    await done(first, editNote('note-first', 'Another thought'));
  },
  'who says something in chat': async (stage, way) => {
    const [first, second] = either(stage, way);
    for (const [id, bot] of Object.entries({ 'message-1': first, 'message-2': second, 'message-3': first })) {
      await done(bot, { type: 'chat.Say', id, text: `This is ${id}` });
    }
    await done(first, { type: 'chat.Delete', id: 'message-1' });
    await done(stage.room.lead, { type: 'chat.Hide', id: 'message-2' });
    await done(stage.room.lead, { type: 'chat.Restore', id: 'message-2' });
  },
};

it.concurrent.each(modes)(
  'what peers, the wall and the lobby hear is the same, whatever happens in secret: %s',
  async (mode) => {
    const deeds = { ...secretFromPeers, ...(mode === 'names' ? {} : whoWroteIt) };
    const [one, other] = await Promise.all([
      play(server, mode, Object.values(deeds), 0),
      play(server, mode, Object.values(deeds), 1),
    ]);
    for (const watcher of ['peer', 'display', 'lobby'] as const)
      expect(one[watcher], watcher).toEqual(other[watcher]);
    expect(one.peer?.length).toBeGreaterThan(8);
    expect(one.display?.length).toBeGreaterThan(6);
    // The team hears the difference, so there was one.
    expect(one.team).not.toEqual(other.team);
  },
);

it.concurrent('where nobody can find out, the team hears the same whoever wrote it', async () => {
  const deeds = [...Object.values(whoWroteIt), whoAnswered, whoWhispered];
  const [one, other] = await Promise.all([
    play(server, 'nobody', deeds, 0),
    play(server, 'nobody', deeds, 1),
  ]);
  expect(one).toEqual(other);
  expect(one.team?.length).toBeGreaterThan(10);
});

it.concurrent('who was away does not notice that something was deleted of which they never knew', async () => {
  const deed: Deed = async (stage, way) => {
    const {
      room: { lead },
      ben,
      watchers,
    } = stage;
    await done(lead, { type: 'board.CreateBoard', id: 'board-2', title: 'Next', sections: [] });
    await done(lead, noteOf('note-next', 'board-2'));
    for (const [name, { bot }] of Object.entries(watchers)) {
      await goAndComeBack(stage, bot, `the-${name}`, async () => {
        if (way === 1) return;
        if (name === 'peer') await done(lead, deleteNote('note-next'));
        if (name === 'display') await done(ben, deleteNote(ids.hidden));
      });
    }
  };
  const [one, other] = await Promise.all([
    play(server, 'aliases', [deed], 0),
    play(server, 'aliases', [deed], 1),
  ]);
  for (const watcher of ['peer', 'display', 'lobby'] as const)
    expect(one[watcher], watcher).toEqual(other[watcher]);
  expect(one.peer?.join()).toContain('"since"');
});

it.concurrent('peers do not notice that somebody answers, passes or thinks again', async () => {
  const deeds: Deed[] = [
    async ({ ana, ben }, way) => {
      if (way === 1) return;
      await done(ana, answer(ids.poll, 'option-a'));
      await done(ben, { type: 'activities.Pass', id: ids.poll });
      await done(ana, answer(ids.poll, 'option-b'));
    },
  ];
  const [one, other] = await Promise.all([
    play(server, 'aliases', deeds, 0),
    play(server, 'aliases', deeds, 1),
  ]);
  expect([one.peer, one.lobby]).toEqual([other.peer, other.lobby]);
  // The wall says how many took part.
  expect(one.display).not.toEqual(other.display);
});

const whoAnswered: Deed = async (stage, way) => {
  const [first, second] = either(stage, way);
  await done(first, answer(ids.poll, 'option-a'));
  await done(second, { type: 'activities.Pass', id: ids.poll });
};
const whoWhispered: Deed = async (stage, way) => {
  const [first] = either(stage, way);
  await done(first, { type: 'whispers.Tell', id: 'whisper-1', text: 'I am not all right' });
  await done(stage.room.lead, {
    type: 'whispers.Reply',
    thread: 'whisper-1',
    id: 'reply-1',
    text: 'We are here',
  });
};

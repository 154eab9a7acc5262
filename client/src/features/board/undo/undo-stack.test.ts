import type { BoardCommand } from '@sayso/shared/features/board/board.commands.ts';
import { BoardId, GroupId, ItemId, SectionId } from '@sayso/shared/features/board/board-ids.ts';
import { textOf } from '@sayso/shared/features/board/kinds/kinds.ts';
import { expect, it } from 'vitest';
import { openTestRoom, type TestScreen } from '../../../testing/test-room.ts';
import { undoStackOf } from './undo-keeper.ts';
import type { UndoOutcome } from './undo-stack.ts';

const board = BoardId.parse('board-1');
const now = SectionId.parse('section-now');
const swing = ItemId.parse('note-swing');
const lamp = ItemId.parse('note-lamp');

const note = (id: ItemId, text: string, x = 0, y = 0): BoardCommand => ({
  type: 'board.AddItems',
  board,
  items: [{ id, section: null, content: { kind: 'note', text, colour: 'sky' }, x, y }],
});
const move = (id: ItemId, x: number): BoardCommand => ({
  type: 'board.PlaceItems',
  places: [{ id, x, y: 0 }],
});
const word = (id: ItemId, text: string): BoardCommand => ({
  type: 'board.ChangeItem',
  id,
  change: { kind: 'note', text },
});

/** Lena leads, Ada takes part; each has a stack of her own. The clock of the stacks does not stand still between two steps. */
async function twoAtABoard() {
  const room = openTestRoom({ title: 'Our school day', asksBefore: false });
  const lena = await room.seat('lena', 'lead');
  const ada = await room.seat('ada');
  await lena.send({
    type: 'board.CreateBoard',
    id: board,
    title: 'Ideas',
    sections: [{ id: now, title: 'Now' }],
  });
  await lena.send({ type: 'board.OpenBoard', id: board });
  await lena.send({ type: 'board.Allow', board, allows: { moveOthers: true } });
  await room.settle();
  return {
    ...{ lena, ada, lenas: tested(lena, room.settle), adas: tested(ada, room.settle), settle: room.settle },
    /** Each of the commands is a step of its own, and everybody has heard of it. */
    async inSteps(screen: TestScreen, ...commands: readonly BoardCommand[]): Promise<void> {
      for (const command of commands) {
        await undoStackOf(screen, board).asOne(async () => {
          const answer = await screen.send(command);
          if (!answer.ok) throw new Error(answer.sentence);
        });
        await room.settle();
      }
    },
  };
}

/** A stack whose undo has been told to everybody when it answers. */
function tested(screen: TestScreen, settle: () => Promise<void>) {
  const stack = undoStackOf(screen, board);
  const told = async (outcome: UndoOutcome): Promise<UndoOutcome> => {
    await settle();
    return outcome;
  };
  return { stack, undo: () => told(stack.undo()), redo: () => told(stack.redo()) };
}

const items = (screen: TestScreen) => [...screen.store.getState().room.board.items.values()];
const texts = (screen: TestScreen) => items(screen).map(({ content }) => textOf(content));
const at = (screen: TestScreen, text: string) =>
  items(screen).find(({ content }) => textOf(content) === text);

it('undo takes back my last doing and redo does it again', async () => {
  const { ada, adas, lena, inSteps } = await twoAtABoard();
  await inSteps(ada, note(swing, 'A swing', 100), move(swing, 500), word(swing, 'Two swings'));
  expect(await adas.undo()).toBe('done');
  expect(at(lena, 'A swing')?.x).toBe(500);
  expect(await adas.undo()).toBe('done');
  expect(at(lena, 'A swing')?.x).toBe(100);
  await adas.redo();
  await adas.redo();
  expect(at(lena, 'Two swings')?.x).toBe(500);
  await adas.undo();
  await adas.undo();
  expect(await adas.undo()).toBe('done');
  expect(texts(lena)).toEqual([]);
  expect(await adas.undo()).toBe('nothing');
});

it('what others did is never undone: their stack is theirs, and what they changed since stays', async () => {
  const { ada, adas, lena, lenas, inSteps } = await twoAtABoard();
  await inSteps(ada, note(swing, 'A swing'), move(swing, 500));
  await inSteps(lena, move(swing, 900));
  expect(await adas.undo()).toBe('others-changed-it');
  expect(at(ada, 'A swing')?.x).toBe(900);
  expect(await lenas.undo()).toBe('done');
  expect(at(ada, 'A swing')?.x).toBe(500);
});

it('only the property that somebody else has changed since stays', async () => {
  const { ada, adas, lena, inSteps, settle } = await twoAtABoard();
  await inSteps(ada, note(swing, 'A swing', 10));
  await adas.stack.asOne(async () => {
    await ada.send(word(swing, 'Two swings'));
    await ada.send(move(swing, 400));
  });
  await settle();
  await inSteps(lena, move(swing, 900));
  expect(await adas.undo()).toBe('done');
  expect(at(lena, 'A swing')?.x).toBe(900);
});

it('a deleted note comes back under a new name, and earlier steps are about that', async () => {
  const { ada, adas, lena, inSteps } = await twoAtABoard();
  await inSteps(ada, note(swing, 'A swing', 10), move(swing, 300));
  await inSteps(ada, { type: 'board.DeleteItems', ids: [swing] });
  expect(texts(lena)).toEqual([]);
  expect(await adas.undo()).toBe('done');
  const back = at(lena, 'A swing');
  expect(back?.x).toBe(300);
  expect(back?.id).not.toBe(swing);
  expect(await adas.undo()).toBe('done');
  expect(at(lena, 'A swing')?.x).toBe(10);
  expect(await adas.undo()).toBe('done');
  expect(texts(lena)).toEqual([]);
});

it('groups, order, hiding and sections go back too', async () => {
  const { lena, lenas, ada, inSteps } = await twoAtABoard();
  const group = GroupId.parse('group-1');
  await inSteps(lena, note(swing, 'A swing'), note(lamp, 'Lamps', 300));
  const deep = at(lena, 'A swing')?.z;
  await inSteps(lena, { type: 'board.OrderItems', ids: [swing], to: 'front' });
  expect(at(lena, 'A swing')?.z).not.toBe(deep);
  await lenas.undo();
  expect(at(lena, 'A swing')?.z).toBe(deep);
  await inSteps(lena, { type: 'board.MakeGroup', id: group, board, title: 'Play', ids: [swing, lamp] });
  await lenas.undo();
  expect(at(ada, 'Lamps')?.group).toBeNull();
  await lenas.redo();
  const remade = at(ada, 'Lamps')?.group;
  expect(ada.store.getState().room.board.groups.get(remade ?? group)?.title).toBe('Play');
  await inSteps(lena, { type: 'board.HideItems', ids: [lamp] });
  expect(texts(ada)).toEqual(['A swing']);
  await lenas.undo();
  expect(texts(ada).toSorted()).toEqual(['A swing', 'Lamps']);
  await inSteps(lena, { type: 'board.RenameSection', id: now, title: 'Later' });
  await lenas.undo();
  expect(ada.store.getState().room.board.sections.get(now)?.title).toBe('Now');
});

it('what the server refuses is in no stack, and what follows at once is one step', async () => {
  const { ada, adas, lena, settle } = await twoAtABoard();
  await ada.send(note(swing, 'A swing'));
  await ada.send(note(lamp, 'Lamps', 300));
  await settle();
  expect(await adas.undo()).toBe('done');
  expect(texts(lena)).toEqual([]);
  expect(adas.stack.canUndo).toBe(false);
  await lena.send({ type: 'board.CloseBoard', id: board });
  await settle();
  await ada.send(note(ItemId.parse('note-late'), 'Late'));
  expect(adas.stack.canUndo).toBe(false);
});

it('a step that the server refuses half way is undone as a whole: all that it took', async () => {
  const { ada, adas, lena, settle } = await twoAtABoard();
  const answers: boolean[] = [];
  await adas.stack.asOne(async () => {
    answers.push((await ada.send(note(swing, 'A swing'))).ok);
    answers.push((await ada.send(note(lamp, 'Lamps', 300))).ok);
    // Ada has not heard of it when she goes on.
    const closed = lena.send({ type: 'board.CloseBoard', id: board });
    const late = ada.send(note(ItemId.parse('note-late'), 'Late', 600));
    await closed;
    answers.push((await late).ok);
  });
  expect(answers).toEqual([true, true, false]);
  await lena.send({ type: 'board.OpenBoard', id: board });
  await settle();
  expect(texts(lena)).toEqual(['A swing', 'Lamps']);
  expect(await adas.undo()).toBe('done');
  expect(texts(lena)).toEqual([]);
  expect(adas.stack.canUndo).toBe(false);
});

it('a step of which the server takes nothing leaves the one before alone', async () => {
  const { ada, adas, lena, inSteps, settle } = await twoAtABoard();
  await inSteps(ada, note(swing, 'A swing'));
  await adas.stack.asOne(async () => {
    const closed = lena.send({ type: 'board.CloseBoard', id: board });
    await Promise.all([closed, ada.send(note(lamp, 'Lamps', 300))]);
    await lena.send({ type: 'board.OpenBoard', id: board });
    await settle();
    await ada.send(note(ItemId.parse('note-late'), 'Late', 600));
  });
  await settle();
  expect(await adas.undo()).toBe('done');
  expect(texts(lena)).toEqual(['A swing']);
});

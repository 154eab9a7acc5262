import type { BoardCommand } from '@sayso/shared/features/board/board.commands.ts';
import { BoardId, type Note, NoteId, SectionId } from '@sayso/shared/features/board/board.model.ts';
import { beforeEach, expect, it } from 'vitest';
import { openTestRoom, type TestScreen } from '../../../testing/test-room.ts';
import { powersOf } from '../note-powers.ts';
import { BoardKeys } from './board-keys.ts';
import { NoteCarrier } from './note-carrier.ts';
import { sectionFrames } from './section-frames.ts';

const board = BoardId.parse('board-1');
const hopes = { id: SectionId.parse('section-hopes'), title: 'Hopes' };
const fears = { id: SectionId.parse('section-fears'), title: 'Fears' };
const [mine, theirs] = [NoteId.parse('note-mine'), NoteId.parse('note-theirs')];

let room: ReturnType<typeof openTestRoom>;
let ada: TestScreen;
let keys: BoardKeys;
let selected: NoteId | null;
let lifted: string[];
let said: string[];
let edited: NoteId[];

beforeEach(async () => {
  room = openTestRoom();
  const mo = await room.seat('mo', 'lead');
  ada = await room.seat('ada');
  const bo = await room.seat('bo');
  const send = (who: TestScreen, command: BoardCommand) => who.send(command);
  await send(mo, { type: 'board.CreateBoard', id: board, title: 'Year', sections: [hopes, fears] });
  await send(mo, { type: 'board.OpenBoard', id: board });
  await room.settle();
  const note = { type: 'board.AddNote', board, colour: 'sky' } as const;
  await send(ada, { ...note, id: mine, section: hopes.id, text: 'Mine' });
  await send(bo, { ...note, id: theirs, section: fears.id, text: 'Theirs' });
  await room.settle();
  [selected, lifted, said, edited] = [null, [], [], []];
  keys = keysOn(ada);
});

/** Keys on everything that the picture is made of, without the drawing. */
function keysOn(connection: TestScreen): BoardKeys {
  const state = () => connection.store.getState().room.board;
  const noteOf = (id: NoteId): Note | undefined => state().notes.get(id);
  const carrier = new NoteCarrier({
    connection,
    stage: {
      lift: (id, { x, y }) => lifted.push(`${id} ${x} ${y}`),
      land: (id) => lifted.push(`${id} down`),
    },
    frames: () => sectionFrames(state(), board, state().notes.values()),
    sync: () => {},
  });
  const target = {
    get selected() {
      return selected;
    },
    carrier,
    select: (id: NoteId | null) => {
      selected = id;
    },
    note: noteOf,
    powers: (id: NoteId) => {
      const [note, own, you] = [noteOf(id), state().boards.get(board), connection.store.getState().you];
      return note && own && you ? powersOf(note, own, you.actor, false) : undefined;
    },
    revealAt: () => {},
    zoomBy: () => {},
    fit: () => {},
    cancelDrag: () => false,
  };
  const events = { say: (text: string) => said.push(text), edit: (id: NoteId) => edited.push(id) };
  return new BoardKeys(target, connection, board, events);
}
const press = (...names: readonly string[]) => names.map((key) => keys.press({ key, shiftKey: false }));
const truth = (id: NoteId) => room.server.state.board.notes.get(id);

it('[BD19] arrow keys go through the notes in reading order and stop at the ends', () => {
  press('ArrowRight');
  expect(selected).toBe(mine);
  press('ArrowDown', 'ArrowRight');
  expect(selected).toBe(theirs);
  press('ArrowLeft', 'ArrowUp');
  expect(selected).toBe(mine);
  expect(said.at(-1)).toBe('Mine. Hopes');
});

it('[BD3] M, arrows and Enter move a note with one command, and others see it on its way', async () => {
  press('ArrowRight', 'm');
  press(...Array.from({ length: 40 }, () => 'ArrowRight'));
  expect(truth(mine)).toMatchObject({ x: 10, section: hopes.id });
  expect(ada.line.signalled[0]).toMatchObject({ type: 'board.Drag', id: mine });
  press('Enter');
  await room.settle();
  expect(truth(mine)).toMatchObject({ x: 810, y: 70, section: fears.id });
  expect(lifted.at(-1)).toBe(`${mine} down`);
  expect(said.at(-1)).toBe('Put down. Mine. Fears');
});

it('Escape puts the note back, and so does leaving the picture', async () => {
  press('ArrowRight', 'm', 'ArrowDown', 'Escape');
  press('m', 'ArrowDown');
  keys.leave();
  await room.settle();
  expect(truth(mine)).toMatchObject({ x: 10, y: 70 });
  expect(lifted.at(-1)).toBe(`${mine} down`);
});

it('Tab always leads out, also while a note is in the air', () => {
  expect(press('ArrowRight', 'm', 'Tab').at(-1)).toBe(false);
  expect(said.at(-1)).toBe('Put back.');
});

it('[BD2] [BD3] what others wrote is neither moved nor edited, and one hears why', () => {
  press('End', 'm');
  expect(said.at(-1)).toBe('You can only move your own notes here.');
  press('Enter');
  expect(said.at(-1)).toBe('You can only edit your own notes.');
  expect({ lifted, edited }).toEqual({ lifted: [], edited: [] });
});

it('Enter edits one\u2019s own note', () => {
  press('Home', 'Enter');
  expect(edited).toEqual([mine]);
});

it('keys that mean nothing here are left to the browser', () => {
  expect(press('a', 'F5', 'Tab', 'Escape', 'm', 'Enter')).toEqual([false, false, false, false, false, false]);
});

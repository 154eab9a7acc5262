import type { BoardCommand } from '@sayso/shared/features/board/board.commands.ts';
import { BoardId, ItemId, SectionId } from '@sayso/shared/features/board/board-ids.ts';
import { beforeEach, expect, it } from 'vitest';
import { openTestRoom, type TestScreen } from '../../../../testing/test-room.ts';
import { powersOf } from '../../actions/item-powers.ts';
import { sectionFrames } from '../ground/section-frames.ts';
import { BoardKeys } from './board-keys.ts';
import { ItemCarrier } from './item-carrier.ts';

const board = BoardId.parse('board-1');
const hopes = { id: SectionId.parse('section-hopes'), title: 'Hopes' };
const fears = { id: SectionId.parse('section-fears'), title: 'Fears' };
const [mine, theirs] = [ItemId.parse('note-mine'), ItemId.parse('note-theirs')];

let room: ReturnType<typeof openTestRoom>;
let ada: TestScreen;
let keys: BoardKeys;
let selected: readonly ItemId[];
let lifted: string[];
let said: string[];
let edited: ItemId[];
let composed: number;
let removed: ItemId[];

beforeEach(async () => {
  room = openTestRoom();
  const mo = await room.seat('mo', 'lead');
  ada = await room.seat('ada');
  const bo = await room.seat('bo');
  const send = (who: TestScreen, command: BoardCommand) => who.send(command);
  await send(mo, { type: 'board.CreateBoard', id: board, title: 'Year', sections: [hopes, fears] });
  await send(mo, { type: 'board.OpenBoard', id: board });
  await room.settle();
  const add = (who: TestScreen, id: ItemId, section: SectionId, text: string) =>
    send(who, {
      type: 'board.AddItems',
      board,
      items: [{ id, section, content: { kind: 'note', text, colour: 'sky' } }],
    });
  await add(ada, mine, hopes.id, 'Mine');
  await add(bo, theirs, fears.id, 'Theirs');
  await room.settle();
  [selected, lifted, said, edited, composed, removed] = [[], [], [], [], 0, []];
  keys = keysOn(ada);
});

/** Keys on everything that the picture is made of, without the drawing. */
function keysOn(connection: TestScreen): BoardKeys {
  const state = () => connection.store.getState().room.board;
  const item = (id: ItemId) => state().items.get(id);
  const carrier = new ItemCarrier({
    connection,
    item,
    stage: {
      lift: (id, { x, y }) => lifted.push(`${id} ${x} ${y}`),
      land: (id) => lifted.push(`${id} down`),
    },
    frames: () => sectionFrames(state(), board, state().items.values()),
    sync: () => {},
  });
  const target = {
    selection: {
      get ids() {
        return selected;
      },
    },
    carrier,
    camera: { reveal() {}, zoomBy() {} },
    select: (ids: readonly ItemId[]) => {
      selected = ids;
    },
    item,
    powers(id: ItemId) {
      const [found, you] = [item(id), connection.store.getState().you];
      return found && you ? powersOf(found, state(), you.actor, false) : undefined;
    },
    fit() {},
    cancelDrag: () => false,
  };
  return new BoardKeys(target, connection, board, {
    say: (text) => said.push(text),
    edit: (id) => edited.push(id),
    compose() {
      composed += 1;
    },
    remove: (ids) => removed.push(...ids),
    putToolAway: () => false,
  });
}
const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
const press = (...names: readonly string[]) => names.map((key) => keys.press({ ...plain, key }));
const truth = (id: ItemId) => room.server.state.board.items.get(id);

it('[BD19] arrow keys go through the notes in reading order and stop at the ends', () => {
  press('ArrowRight');
  expect(selected).toEqual([mine]);
  press('ArrowDown', 'ArrowRight');
  expect(selected).toEqual([theirs]);
  press('ArrowLeft', 'ArrowUp');
  expect(selected).toEqual([mine]);
  expect(said.at(-1)).toBe('Mine. Hopes');
});

it('[BD3] M, arrows and Enter move a note with one command, and others see it on its way', async () => {
  press('ArrowRight', 'm');
  press(...Array.from({ length: 40 }, () => 'ArrowRight'));
  expect(truth(mine)).toMatchObject({ x: 10, section: hopes.id });
  expect(ada.line.signalled[0]).toMatchObject({ type: 'board.Drag', items: [{ id: mine }] });
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
  expect(press('a', 'F5', 'Tab', 'Escape', 'm', 'Enter', ' ')).toEqual(Array(7).fill(false));
});

it('N makes a note', () => {
  press('n', 'N');
  expect(composed).toBe(2);
});

it('Shift and the arrows choose several, and what is one\u2019s own of them is moved together', async () => {
  const again = ItemId.parse('note-again');
  const content = { kind: 'note', text: 'Again', colour: 'mint' } as const;
  await ada.send({ type: 'board.AddItems', board, items: [{ id: again, section: hopes.id, content }] });
  await room.settle();
  press('Home');
  keys.press({ ...plain, key: 'ArrowRight', shiftKey: true });
  keys.press({ ...plain, key: 'End', shiftKey: true });
  expect(selected).toEqual([mine, again, theirs]);
  expect(said.at(-1)).toBe('Theirs. Fears. 3 things are chosen.');
  const before = [truth(mine), truth(again), truth(theirs)];
  press('m', 'ArrowDown', 'Enter');
  await room.settle();
  const after = [truth(mine), truth(again), truth(theirs)];
  expect(after.map((item, at) => (item?.y ?? 0) - (before[at]?.y ?? 0))).toEqual([20, 20, 0]);
});

it('Ctrl and A choose everything', () => {
  expect(keys.press({ ...plain, key: 'a', ctrlKey: true })).toBe(true);
  expect(selected).toEqual([mine, theirs]);
});

it('[BD2] Delete takes away what is one\u2019s own, and nothing of others', () => {
  keys.press({ ...plain, key: 'a', ctrlKey: true });
  press('Delete');
  expect(removed).toEqual([mine]);
  press('End', 'Backspace');
  expect(removed).toEqual([mine]);
  expect(said.at(-1)).toBe('You can only delete what you made.');
});

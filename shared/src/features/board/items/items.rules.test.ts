import { expect, it } from 'vitest';
import {
  ada,
  add,
  added,
  bo,
  closed,
  created,
  id,
  id2,
  id3,
  itemOf,
  lena,
  mo,
  noteSaying,
  onBoard,
  onOpenBoard,
  othersEdit,
  othersMove,
  right,
  wall,
} from '../../../testing/on-board.ts';
import {
  change,
  edit,
  edited,
  hidden,
  hide,
  move,
  moved,
  recolour,
  recoloured,
  remove,
  removed,
  show,
  toFront,
} from '../../../testing/on-item.ts';
import type { BoardCommand } from '../board.commands.ts';

/** Everything that touches a thing that is there. */
const touching: readonly BoardCommand[] = [edit, recolour, move, toFront];

it('[BD1] a participant adds a note to an open board, and an id is used once', () => {
  onOpenBoard()
    .when(add(), ada)
    .then([added(ada)]);
  onOpenBoard(added(ada))
    .when(add({ content: noteSaying('Again') }), bo)
    .refused('board.taken');
  onOpenBoard().when(add({}, {}), ada).refused('board.taken');
});

it('[BD1] several things are added at once, each in its place', () => {
  const state = onOpenBoard()
    .when(add({}, { id: id2 }, { id: id3, x: 900, y: 5, section: right }), ada)
    .then([
      added(ada),
      added(ada, { id: id2, x: 230, z: 'a1' }),
      added(ada, { id: id3, x: 900, y: 5, section: right, z: 'a2' }),
    ]);
  expect(state.items.size).toBe(3);
});

it('[BD2] the writer changes, moves and deletes what they made', () => {
  const { when } = onOpenBoard(added(ada));
  expect(when(edit, ada).decided).toEqual([edited()]);
  expect(when(recolour, ada).decided).toEqual([recoloured()]);
  expect(when(remove, ada).decided).toEqual([removed]);
  expect(when(change({ kind: 'note', text: 'Longer breaks' }), ada).decided).toEqual([]);
});

it('[BD2] nobody else changes the words of a participant or deletes them, the team included', () => {
  for (const other of [bo, mo]) {
    onOpenBoard(added(ada)).when(edit, other).refused('board.not-yours');
    onOpenBoard(added(ada)).when(remove, other).refused('board.not-yours');
  }
  onOpenBoard(added(ada), othersMove).when(edit, bo).refused('board.not-yours');
  onOpenBoard(added(ada), othersMove).when(remove, bo).refused('board.not-yours');
});

it('[BD2] what one of the team made, all of the team may change and delete', () => {
  onOpenBoard(added(mo))
    .when(edit, lena)
    .then([edited(lena)]);
  onOpenBoard(added(mo)).when(remove, lena).then([removed]);
  onOpenBoard(added(mo)).when(edit, ada).refused('board.not-yours');
});

it('[BD3] others move a thing and change its looks only when they are the team or the team lets them', () => {
  for (const [command, event] of [
    [move, moved],
    [recolour, recoloured],
  ] as const) {
    onOpenBoard(added(ada))
      .when(command, ada)
      .then([event(ada)]);
    onOpenBoard(added(ada))
      .when(command, mo)
      .then([event(mo)]);
    onOpenBoard(added(ada)).when(command, bo).refused('board.not-yours');
    onOpenBoard(added(ada), othersMove)
      .when(command, bo)
      .then([event(bo)]);
  }
});

it('[BD4] a move, a new colour and new words do not undo one another', () => {
  const { state } = onOpenBoard(added(ada), moved(), recoloured(bo), edited());
  expect(state.items.get(id)).toEqual(
    itemOf(ada, {
      content: { kind: 'note', text: 'Shorter breaks', colour: 'rose' },
      x: 300,
      y: 400,
      section: right,
      z: 'a1',
    }),
  );
});

it('[BD5] on a closed board participants change nothing but may take back their own', () => {
  onOpenBoard(closed).when(add(), ada).refused('board.not-open');
  for (const command of touching) {
    onOpenBoard(added(ada), closed, othersMove, othersEdit).when(command, ada).refused('board.not-open');
    expect(onOpenBoard(added(mo), closed).when(command, lena).wasRefused, command.type).toBe(false);
  }
  onOpenBoard(added(ada), closed).when(remove, ada).then([removed]);
  onBoard(created)
    .when(add(), mo)
    .then([added(mo)]);
});

it('[BD6] a change to a thing that is gone says so, also to who may not know that it is there', () => {
  for (const command of [...touching, remove]) {
    onOpenBoard(added(ada), removed).when(command, ada).refused('board.item-gone');
    onOpenBoard(added(ada), hidden, othersMove, othersEdit).when(command, bo).refused('board.item-gone');
    onBoard(created, added(mo), othersMove, othersEdit).when(command, ada).refused('board.item-gone');
  }
});

it('[BD12] the team hides things and shows them again, and their writers may still change them', () => {
  onOpenBoard(added(ada)).when(hide, bo).refused('board.team-only');
  onOpenBoard(added(ada)).when(hide, mo).then([hidden]);
  onOpenBoard(added(ada), hidden).when(hide, mo).then([]);
  onOpenBoard(added(ada), hidden).when(edit, ada).then([edited()]);
  onOpenBoard(added(ada), hidden).when(show, ada).refused('board.team-only');
});

it('[BD13] a thing comes back to its place on top, or to a free place when that is covered', () => {
  onOpenBoard(added(ada), hidden)
    .when(show, mo)
    .then([{ type: 'board.ItemShown', id, x: 10, y: 70, z: 'a0' }]);
  onOpenBoard(added(ada), hidden, added(bo, { id: id2, z: 'a5' }))
    .when(show, mo)
    .then([{ type: 'board.ItemShown', id, x: 230, y: 70, z: 'a6' }]);
  onOpenBoard(added(ada)).when(show, mo).then([]);
});

it('[BD14] participants know nothing of a board that was never open', () => {
  onBoard(created).when(add(), ada).refused('board.board-gone');
  onBoard(created, added(mo), othersMove).when(move, ada).refused('board.item-gone');
});

it('[BD18] a display only watches', () => {
  onOpenBoard().when(add(), wall).refused('board.only-watching');
  for (const command of [...touching, remove, hide, show]) {
    onOpenBoard(added(ada), othersMove, othersEdit).when(command, wall).refused('board.only-watching');
  }
});

import { expect, it } from 'vitest';
import {
  ada,
  added,
  bo,
  id,
  id2,
  itemOf,
  mo,
  onOpenBoard,
  othersEdit,
  othersMove,
  placed,
} from '../../../testing/on-board.ts';
import { edit, recolour, remove, removed, toFront } from '../../../testing/on-item.ts';
import type { BoardCommand } from '../board.commands.ts';
import type { BoardEvent } from '../board.events.ts';
import type { Lock } from './items.model.ts';

const lock = (kind: Lock | null): BoardCommand => ({ type: 'board.LockItems', ids: [id], lock: kind });
const locked = (kind: Lock | null): BoardEvent => ({ type: 'board.ItemsLocked', ids: [id], lock: kind });
const move: BoardCommand = { type: 'board.PlaceItems', places: [{ id, x: 300 }] };
const resize: BoardCommand = { type: 'board.PlaceItems', places: [{ id, width: 300 }] };
const both: BoardCommand = { type: 'board.PlaceItems', places: [{ id, x: 300, width: 300 }] };

it('[BD27] the team locks and frees; nobody else does', () => {
  onOpenBoard(added(ada)).when(lock('all'), ada).refused('board.team-only');
  onOpenBoard(added(ada))
    .when(lock('all'), mo)
    .then([locked('all')]);
  onOpenBoard(added(ada), locked('all')).when(lock('all'), mo).then([]);
  const free = onOpenBoard(added(ada), locked('all'))
    .when(lock(null), mo)
    .then([locked(null)]);
  expect(free.items.get(id)).toEqual(itemOf(ada));
});

it.each([
  ['all', [move, resize, both, edit, recolour, toFront], []],
  ['position', [move, both, recolour, toFront], [resize, edit]],
  ['size', [resize, both], [move, edit, recolour, toFront]],
] as const)(
  '[BD27] locked %s: participants can\u2019t do that, also with their own and with every grant',
  (kind, no, yes) => {
    for (const by of [ada, bo]) {
      for (const command of no) {
        onOpenBoard(added(ada), othersMove, othersEdit, locked(kind))
          .when(command, by)
          .refused('board.locked');
      }
      for (const command of yes) {
        const { wasRefused } = onOpenBoard(added(ada), othersMove, othersEdit, locked(kind)).when(
          command,
          by,
        );
        expect(wasRefused, JSON.stringify(command)).toBe(false);
      }
    }
  },
);

it('[BD27] the team works on with what it locked, and a writer may still take back their own', () => {
  onOpenBoard(added(ada), locked('all'))
    .when(move, mo)
    .then([placed([{ id, x: 300, z: 'a1' }], mo)]);
  expect(onOpenBoard(added(mo), locked('all')).when(edit, mo).wasRefused).toBe(false);
  onOpenBoard(added(ada), locked('all')).when(remove, ada).then([removed]);
});

it('[BD24] [BD27] one locked thing among several holds all of them', () => {
  const several: BoardCommand = {
    type: 'board.PlaceItems',
    places: [
      { id: id2, x: 5 },
      { id, x: 300 },
    ],
  };
  onOpenBoard(added(ada), added(ada, { id: id2 }), locked('position'))
    .when(several, ada)
    .refused('board.locked');
});

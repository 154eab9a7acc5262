import { expect, it } from 'vitest';
import {
  ada,
  added,
  b,
  bo,
  closed,
  created,
  group,
  id,
  id2,
  id3,
  itemOf,
  mo,
  onBoard,
  onOpenBoard,
  othersMove,
  wall,
  writing,
} from '../../../testing/on-board.ts';
import type { BoardCommand } from '../board.commands.ts';
import type { BoardEvent } from '../board.events.ts';
import { BoardId, GroupId } from '../board-ids.ts';
import { groupsPerBoard } from '../limits.ts';

const make: BoardCommand = { type: 'board.MakeGroup', id: group, board: b, title: 'Breaks', ids: [id, id2] };
const made: BoardEvent = { type: 'board.GroupMade', group: { id: group, board: b, title: 'Breaks' } };
const grouped = (ids: readonly (typeof id)[], into: GroupId | null, by = mo): BoardEvent => ({
  ...{ type: 'board.ItemsGrouped', ids, group: into, who: by.author },
});
const rename: BoardCommand = { type: 'board.RenameGroup', id: group, title: 'Rest' };
const put: BoardCommand = { type: 'board.GroupItems', ids: [id3], group };
const takeOut: BoardCommand = { type: 'board.GroupItems', ids: [id], group: null };
const dissolve: BoardCommand = { type: 'board.DissolveGroup', id: group };
const three = [added(ada), added(bo, { id: id2, x: 230 }), added(mo, { id: id3, x: 450 })];
const there = [...three, made, grouped([id, id2], group)];

it('[BD30] things of one board become a group, with a title or without', () => {
  const state = onOpenBoard(...three)
    .when(make, mo)
    .then([made, grouped([id, id2], group)]);
  expect(state.items.get(id)?.group).toBe(group);
  onOpenBoard(...three)
    .when({ ...make, title: null, ids: [id] } as BoardCommand, mo)
    .then([{ type: 'board.GroupMade', group: { id: group, board: b, title: null } }, grouped([id], group)]);
  onOpenBoard(...there)
    .when(make, mo)
    .refused('board.taken');
});

it('[BD30] who may not touch what others made may not touch groups', () => {
  for (const command of [make, rename, put, takeOut, dissolve]) {
    const events = command === make ? three : there;
    onOpenBoard(...events)
      .when(command, ada)
      .refused('board.not-yours');
    onOpenBoard(...events)
      .when(command, wall)
      .refused('board.only-watching');
    expect(onOpenBoard(...events, othersMove).when(command, ada).wasRefused, command.type).toBe(false);
    onOpenBoard(...events, othersMove, closed)
      .when(command, ada)
      .refused('board.not-open');
    onOpenBoard(...events, othersMove, writing())
      .when(command, ada)
      .refused('board.writing-in-private');
    expect(onOpenBoard(...events, closed).when(command, mo).wasRefused, command.type).toBe(false);
  }
});

it('[BD27] [BD30] what is locked in place is not put into a group by participants', () => {
  const locked: BoardEvent = { type: 'board.ItemsLocked', ids: [id2], lock: 'position' };
  onOpenBoard(...three, othersMove, locked)
    .when(make, ada)
    .refused('board.locked');
  expect(onOpenBoard(...three, othersMove, locked).when(make, mo).wasRefused).toBe(false);
});

it('[BD30] groups are filled, emptied, named and dissolved, and what was in one stays where it is', () => {
  const { when } = onOpenBoard(...there);
  expect(when(put, mo).decided).toEqual([grouped([id3], group)]);
  expect(when(takeOut, mo).decided).toEqual([grouped([id], null)]);
  expect(when({ ...put, ids: [id] } as BoardCommand, mo).decided).toEqual([]);
  expect(when(rename, mo).decided).toEqual([{ type: 'board.GroupRenamed', id: group, title: 'Rest' }]);
  expect(when({ ...rename, title: 'Breaks' } as BoardCommand, mo).decided).toEqual([]);
  const state = when(dissolve, mo).then([{ type: 'board.GroupDissolved', id: group }]);
  expect(state.groups.size).toBe(0);
  expect(state.items.get(id)).toEqual(itemOf(ada));
});

it('[BD24] [BD30] things that are gone are passed over, and a group that is gone is said to be', () => {
  const gone: BoardEvent = { type: 'board.ItemDeleted', id: id2 };
  onOpenBoard(...three, gone)
    .when(make, mo)
    .then([made, grouped([id], group)]);
  onOpenBoard().when(make, mo).refused('board.item-gone');
  for (const command of [rename, put, dissolve])
    onOpenBoard(...three)
      .when(command, mo)
      .refused('board.group-gone');
});

it('[BD30] things of another board stay out of it', () => {
  const other = BoardId.parse('board-2');
  const far = added(mo, { id: id2, board: other });
  onOpenBoard(added(ada), far)
    .when(make, mo)
    .then([made, grouped([id], group)]);
  onOpenBoard(far).when(make, mo).refused('board.item-gone');
});

it('[BD9] a board has an end of groups', () => {
  const many = onOpenBoard(...three);
  for (let count = 0; count < groupsPerBoard; count += 1) {
    const one = GroupId.parse(`group-no-${count}`);
    many.state.groups.set(one, { id: one, board: b, title: null });
  }
  many.when(make, mo).refused('board.too-many-groups');
});

it('[BD14] [BD30] nobody outside the team groups on a board that was never open', () => {
  onBoard(created, ...there, othersMove)
    .when(make, ada)
    .refused('board.board-gone');
  onBoard(created, ...there, othersMove)
    .when(rename, ada)
    .refused('board.board-gone');
});

it('[BD30] a new thing is put into a group of its board, and into no other', () => {
  const addTo = (into: GroupId): BoardCommand => ({
    ...{ type: 'board.AddItems', board: b },
    items: [{ id: id3, section: null, content: itemOf(ada).content, x: 0, y: 0, group: into }],
  });
  const events = [created, made];
  const groupOf = (...more: readonly BoardEvent[]) => {
    const { decided } = onBoard(...events, ...more).when(addTo(group), mo);
    return 'rejected' in decided ? decided : decided[0]?.type === 'board.ItemAdded' && decided[0].item.group;
  };
  expect(groupOf()).toBe(group);
  expect(groupOf({ type: 'board.GroupDissolved', id: group })).toBeNull();
  expect(
    groupOf({ type: 'board.GroupMade', group: { id: group, board: BoardId.parse('board-2'), title: null } }),
  ).toBeNull();
});

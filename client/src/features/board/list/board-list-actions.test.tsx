import { GroupId } from '@sayso/shared/features/board/board-ids.ts';
import { noteSize } from '@sayso/shared/features/board/kinds/note/note.kind.ts';
import { fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import {
  addOf,
  type BoardRoom,
  board,
  buttonsOf,
  choose,
  fears,
  hopes,
  idOf,
  inDialog,
  offers,
  openBoardRoom,
  pick,
  press,
  read,
  rowOf,
  type,
} from '../testing/board-room.tsx';
import { BoardList } from './board-list.tsx';

let room: BoardRoom;
const group = GroupId.parse('group-one');
const list = <BoardList board={board} promise="Nobody sees who wrote it." />;

beforeEach(async () => {
  room = await openBoardRoom();
  await room.by(room.bo, addOf('Apples'), addOf('Bread'));
  await room.by(room.ada, addOf('Cheese'), addOf('Dates', fears.id));
});

it('the team finds every command in the menus of a row', () => {
  room.show(room.mo, list);
  const row = rowOf('Bread');
  expect(buttonsOf(row)).toEqual(['Move to…', 'Hide', 'More']);
  expect(offers('Move to…', row)).toEqual([
    'One place up',
    'One place down',
    'Before another…',
    'Fears',
    'Not in a section',
  ]);
  expect(offers('More', row)).toEqual([
    'Colour…',
    'Size…',
    'Group with…',
    'Bring to the front',
    'Send to the back',
    'Copy',
    'Make a copy',
    'Lock…',
    'Take back what this person did…For whoever last touched this. You don’t learn who.',
  ]);
});

it('a writer is offered what the rules accept of a participant', () => {
  room.show(room.ada, list);
  expect(buttonsOf(rowOf('Apples'))).toEqual([]);
  const row = rowOf('Cheese');
  expect(buttonsOf(row)).toEqual(['Edit', 'Move to…', 'More']);
  expect(offers('Move to…', row)).toEqual(['Fears', 'Not in a section']);
  expect(offers('More', row)).toEqual([
    'Colour…',
    'Size…',
    'Bring to the front',
    'Send to the back',
    'Copy',
    'Cut',
    'Make a copy',
    'Delete',
  ]);
});

it('[BD19] a note goes one place up, down and before another, and takes the place of its neighbour', async () => {
  room.show(room.mo, list);
  choose('Move to…', 'One place up', rowOf('Cheese'));
  expect(read('region', 'Hopes')).toEqual(['Apples', 'Cheese', 'Bread']);
  choose('Move to…', 'One place down', rowOf('Apples'));
  expect(read('region', 'Hopes')).toEqual(['Cheese', 'Apples', 'Bread']);
  choose('Move to…', 'Before another…', rowOf('Bread'));
  pick('Cheese');
  press('Done', inDialog());
  expect(read('region', 'Hopes')).toEqual(['Bread', 'Cheese', 'Apples']);
  await room.settle();
  const places = ['Bread', 'Cheese', 'Apples'].map((name) => room.truth(name)?.x);
  expect(places).toEqual([10, 230, 450]);
  expect(document.activeElement?.textContent).toContain('Bread');
});

it('a participant passes those that they may not move', async () => {
  await room.by(room.ada, addOf('Eggs'));
  room.show(room.ada, list);
  expect(read('region', 'Hopes')).toEqual(['Apples', 'Bread', 'Cheese', 'Eggs']);
  choose('Move to…', 'One place up', rowOf('Eggs'));
  await room.settle();
  expect(read('region', 'Hopes')).toEqual(['Apples', 'Bread', 'Eggs', 'Cheese']);
  expect(room.truth('Bread')?.x).toBe(230);
});

it('notes are grouped with a title, read under it, and taken out again', async () => {
  room.show(room.mo, list);
  choose('More', 'Group with…', rowOf('Apples'));
  pick('Cheese');
  type('Title of the group', 'Food', inDialog());
  press('Group', inDialog());
  await room.settle();
  expect(screen.getByRole('heading', { level: 4, name: 'Group: Food' })).toBeDefined();
  expect(read('list', 'Group: Food')).toEqual(['Apples', 'Cheese']);
  expect(room.truth('Apples')?.group).toBe(room.truth('Cheese')?.group);
  choose('More', 'Group with…', rowOf('Bread'));
  pick('Food');
  press('Group', inDialog());
  expect(read('list', 'Group: Food')).toEqual(['Apples', 'Bread', 'Cheese']);
  choose('More', 'Take out of the group', rowOf('Apples'));
  expect(read('list', 'Group: Food')).toEqual(['Bread', 'Cheese']);
  choose('Change the group', 'Rename…');
  type('Title of the group', 'Lunch', inDialog());
  press('Done', inDialog());
  expect(read('list', 'Group: Lunch')).toEqual(['Bread', 'Cheese']);
  choose('Change the group', 'Take the group apart');
  await room.settle();
  expect(screen.queryByRole('heading', { level: 4 })).toBeNull();
  expect(room.room.server.state.board.groups.size).toBe(0);
});

it('groups that others make do not move what is read', async () => {
  room.show(room.ada, list);
  await room.by(room.mo, {
    type: 'board.MakeGroup',
    ...{ id: group, board, title: 'Food', ids: [idOf('Apples'), idOf('Cheese')] },
  });
  expect(screen.queryByRole('heading', { level: 4 })).toBeNull();
  press('Notes have moved – show');
  expect(read('list', 'Group: Food')).toEqual(['Apples', 'Cheese']);
});

it('the team locks, and the writer is told and offered no more than the lock allows', async () => {
  room.show(room.mo, list);
  choose('More', 'Lock…', rowOf('Cheese'));
  pick(/All of it/);
  press('Done', inDialog());
  await room.settle();
  expect(room.truth('Cheese')?.lock).toBe('all');
  expect(rowOf('Cheese').getByText('Locked by the team')).toBeDefined();
  document.body.replaceChildren();
  room.show(room.ada, list);
  const row = rowOf('Cheese');
  expect(buttonsOf(row)).toEqual(['More']);
  expect(offers('More', row)).toEqual(['Copy', 'Cut', 'Make a copy', 'Delete']);
});

it('colour, size and copies', async () => {
  room.show(room.ada, list);
  choose('More', 'Colour…', rowOf('Cheese'));
  pick('Rose');
  press('Done', inDialog());
  choose('More', 'Size…', rowOf('Cheese'));
  pick('Large');
  press('Done', inDialog());
  choose('More', 'Make a copy', rowOf('Cheese'));
  await room.settle();
  expect(room.truth('Cheese')).toMatchObject({ content: { colour: 'rose' }, width: 1.8 * noteSize });
  expect(room.texts().filter((text) => text === 'Cheese')).toHaveLength(2);
});

it('several are chosen with boxes, and one press does it to all of them', async () => {
  room.show(room.mo, list);
  press('Choose several');
  for (const name of ['Apples', 'Cheese', 'Dates']) {
    fireEvent.click(rowOf(name).getByRole('checkbox', { name: 'Choose this' }));
  }
  const bar = within(screen.getByRole('region', { name: 'What to do with those you chose' }));
  expect(bar.getByRole('status').textContent).toBe('3 chosen');
  choose('More', 'Group with…', bar);
  type('Title of the group', 'Food', inDialog());
  press('Group', inDialog());
  choose('Move to…', 'Fears', bar);
  await room.settle();
  expect(['Apples', 'Cheese', 'Dates'].map((name) => room.truth(name)?.section)).toEqual(
    Array.from({ length: 3 }, () => fears.id),
  );
  expect(read('list', 'Group: Food')).toHaveLength(3);
  press('Hide', bar);
  await room.settle();
  expect(room.truth('Dates')?.hidden).toBe(true);
  press('Done', bar);
  expect(screen.queryByRole('checkbox')).toBeNull();
});

it('a group with a lost section and a gone note stay where they are read', async () => {
  await room.by(room.mo, {
    type: 'board.MakeGroup',
    ...{ id: group, board, title: 'Food', ids: [idOf('Dates')] },
  });
  room.show(room.bo, list);
  await room.by(room.ada, { type: 'board.DeleteItems', ids: [idOf('Dates')] });
  await room.by(room.mo, { type: 'board.RemoveSection', id: fears.id });
  expect(screen.getByText('A note was taken away here.')).toBeDefined();
  expect(read('region', hopes.title)).toEqual(['Apples', 'Bread', 'Cheese']);
});

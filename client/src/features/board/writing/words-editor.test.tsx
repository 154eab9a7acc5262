import { screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { BoardList } from '../list/board-list.tsx';
import {
  addOf,
  type BoardRoom,
  board,
  idOf,
  noteOf,
  openBoardRoom,
  press,
  rowOf,
  type,
} from '../testing/board-room.tsx';

let room: BoardRoom;
const list = <BoardList board={board} promise="Nobody sees who wrote it." />;
const words = (name: string) => room.truth(name)?.content;
const changing = (name: string, text: string) =>
  ({ type: 'board.ChangeItem', id: idOf(name), change: { kind: 'note', text } }) as const;
const returned = () => room.ada.store.getState().returned.map(({ text }) => text);

beforeEach(async () => {
  room = await openBoardRoom();
  await room.by(room.ada, addOf('Longer breaks'));
  await room.by(room.mo, { type: 'board.Allow', board, allows: { editOthers: true } });
});

it('words that somebody else changed meanwhile are not overwritten: both versions stand there', async () => {
  room.show(room.ada, list);
  press('Edit', rowOf('Longer breaks'));
  type('Note text', 'Much longer breaks');
  await room.by(room.bo, changing('Longer breaks', 'Shorter lessons'));
  press('Save');
  await room.settle();
  expect(screen.getByRole('alert').textContent).toContain('Shorter lessons');
  expect(screen.getByRole('textbox', { name: 'Note text' })).toHaveProperty('value', 'Much longer breaks');
  expect(words('Longer breaks')).toMatchObject({ text: 'Shorter lessons' });
  press('Keep mine');
  await room.settle();
  expect(words('Longer breaks')).toMatchObject({ text: 'Much longer breaks' });
  expect(screen.queryByRole('textbox')).toBeNull();
});

it('or the other version is taken', async () => {
  room.show(room.ada, list);
  press('Edit', rowOf('Longer breaks'));
  type('Note text', 'Much longer breaks');
  await room.by(room.bo, changing('Longer breaks', 'Shorter lessons'));
  press('Save');
  press('Take theirs');
  await room.settle();
  expect(words('Longer breaks')).toMatchObject({ text: 'Shorter lessons' });
  expect(returned()).toEqual([]);
  press('Edit', rowOf('Shorter lessons'));
  expect(screen.getByRole('textbox', { name: 'Note text' })).toHaveProperty('value', 'Shorter lessons');
});

it('what the server refuses after the form was closed opens it again, with both versions', async () => {
  room.show(room.ada, list);
  press('Edit', rowOf('Longer breaks'));
  type('Note text', 'Much longer breaks');
  room.ada.line.pullOut();
  await room.by(room.bo, changing('Longer breaks', 'Shorter lessons'));
  press('Save');
  expect(screen.getByText('Much longer breaks')).toBeDefined();
  room.ada.line.plugIn();
  await room.settle();
  expect(screen.getByRole('alert').textContent).toContain('Shorter lessons');
  expect(screen.getByRole('textbox', { name: 'Note text' })).toHaveProperty('value', 'Much longer breaks');
  press('Keep mine');
  await room.settle();
  expect(words('Longer breaks')).toMatchObject({ text: 'Much longer breaks' });
});

it('words that come too late for a screen that shows something else are kept for their writer', async () => {
  const view = room.show(room.ada, list);
  press('Edit', rowOf('Longer breaks'));
  type('Note text', 'Much longer breaks');
  room.ada.line.pullOut();
  await room.by(room.bo, changing('Longer breaks', 'Shorter lessons'));
  press('Save');
  view.unmount();
  room.ada.line.plugIn();
  await room.settle();
  expect(returned()).toEqual(['Much longer breaks']);
});

it('[BD6] a note deleted while somebody offline edits it stays deleted, and their words are kept for them', async () => {
  const ada = room.room.open('ada');
  room.show(room.ada, list);
  press('Edit', rowOf('Longer breaks'));
  type('Note text', 'Much longer breaks');
  room.ada.line.pullOut();
  await room.by(ada, { type: 'board.DeleteItems', ids: [idOf('Longer breaks')] });
  press('Save');
  room.ada.line.plugIn();
  await room.settle();
  expect(returned()).toEqual(['Much longer breaks']);
  expect(room.texts()).toEqual([]);
  expect(room.held(room.bo, 'Longer breaks')).toBeUndefined();
});

it('[BD6] a note that goes while its form is open leaves what was typed with its writer', async () => {
  await room.by(room.mo, addOf('Team'));
  room.show(room.mo, list);
  press('Edit', rowOf('Team'));
  type('Note text', 'Team and pupils');
  const li = await room.room.seat('li', 'lead');
  await room.by(li, { type: 'board.HideItems', ids: [idOf('Team')] });
  expect(screen.getByRole('textbox')).toBeDefined();
  await room.by(li, { type: 'board.DeleteItems', ids: [idOf('Team')] });
  expect(room.mo.store.getState().returned.map(({ text }) => text)).toEqual(['Team and pupils']);
  expect(screen.queryByRole('textbox')).toBeNull();
});

it('what was typed before a reload is still measured against the words it began with', async () => {
  const view = room.show(room.ada, list);
  press('Edit', rowOf('Longer breaks'));
  type('Note text', 'Much longer breaks');
  view.unmount();
  await room.by(room.bo, changing('Longer breaks', 'Shorter lessons'));
  room.show(room.ada, list);
  press('Edit', rowOf('Shorter lessons'));
  expect(screen.getByRole('textbox', { name: 'Note text' })).toHaveProperty('value', 'Much longer breaks');
  press('Save');
  await room.settle();
  expect(screen.getByRole('alert').textContent).toContain('Shorter lessons');
  expect(words('Longer breaks')).toMatchObject({ text: 'Shorter lessons' });
});

it('words of other kinds have fields of their own, and may be taken away where a kind needs none', async () => {
  const shape = { kind: 'shape', form: 'ellipse', colour: 'leaf', filled: true, text: 'School' } as const;
  await room.by(
    room.mo,
    addOf('Round', undefined, shape),
    addOf('Team note', undefined, noteOf('Team note')),
  );
  room.show(room.mo, list);
  press('Edit', rowOf('Circle: School'));
  type('Words in the shape', '');
  press('Save');
  await room.settle();
  expect(words('Round')).toEqual({ ...shape, text: '' });
  press('Edit', rowOf('Team note'));
  type('Note text', ' ');
  press('Save');
  expect(screen.getByText('Write something first.')).toBeDefined();
});

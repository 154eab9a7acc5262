import { fireEvent, screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import {
  addOf,
  type BoardRoom,
  board,
  fears,
  hopes,
  inDialog,
  openBoardRoom,
  press,
  type,
} from '../testing/board-room.tsx';
import { AllowedLine } from './allowed-line.tsx';
import { SettingsSheet } from './settings-sheet.tsx';

let room: BoardRoom;
const truth = () => room.room.server.state.board.boards.get(board);
const sections = () =>
  [...room.room.server.state.board.sections.values()].sort((a, b) => a.x - b.x).map(({ title }) => title);

beforeEach(async () => {
  room = await openBoardRoom();
});
const open = () => room.show(room.mo, <SettingsSheet board={board} onClose={() => undefined} />);

it('renames the board when the field is left, and never to nothing', async () => {
  open();
  const field = screen.getByRole('textbox', { name: 'Title of the board' });
  type('Title of the board', 'Our best year');
  fireEvent.blur(field);
  await room.settle();
  expect(truth()?.title).toBe('Our best year');
  type('Title of the board', ' ');
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(inDialog().getByText('Give it a title first.')).toBeDefined();
  expect(truth()?.title).toBe('Our best year');
  fireEvent.keyDown(field, { key: 'Escape' });
  expect(field).toHaveProperty('value', 'Our best year');
});

it('what people may do, one by one', async () => {
  open();
  fireEvent.click(screen.getByRole('switch', { name: 'Move what others made' }));
  fireEvent.click(screen.getByRole('switch', { name: 'Show where they point' }));
  await room.settle();
  expect(truth()?.allows).toEqual({ moveOthers: true, editOthers: false, cursors: true });
});

it('which tools they see: pictures stay with the team', async () => {
  open();
  expect(screen.queryByRole('checkbox', { name: 'Pictures' })).toBeNull();
  fireEvent.click(screen.getByRole('checkbox', { name: 'Draw' }));
  fireEvent.click(screen.getByRole('checkbox', { name: 'Notes' }));
  await room.settle();
  expect(truth()?.tools).toEqual(['pen']);
});

it('sections are added, renamed, moved with what lies in them, and removed when they are empty', async () => {
  await room.by(room.ada, addOf('Cheese'));
  open();
  type('Name of a new section', 'Ideas');
  press('Add section');
  await room.settle();
  expect(sections()).toEqual(['Hopes', 'Fears', 'Ideas']);
  press('Move “Hopes” to the right');
  await room.settle();
  expect(sections()).toEqual(['Fears', 'Hopes', 'Ideas']);
  expect(room.truth('Cheese')).toMatchObject({ section: hopes.id, x: 730 });
  press('Move “Ideas” to the right');
  press('Remove “Hopes”');
  await room.settle();
  expect(inDialog().getByText('There is something in this section. Move it first.')).toBeDefined();
  press('Remove “Fears”');
  await room.settle();
  expect(sections()).toEqual(['Hopes', 'Ideas']);
  expect(room.room.server.state.board.sections.has(fears.id)).toBe(false);
});

it('the background', async () => {
  open();
  fireEvent.click(screen.getByRole('radio', { name: 'Mountain' }));
  await room.settle();
  expect(truth()?.background).toBe('mountain');
});

it('participants are told what they may do now', async () => {
  room.show(room.ada, <AllowedLine board={board} />);
  const line = () => screen.getAllByRole('status').map(({ textContent }) => textContent);
  expect(line()).not.toContain('You can move other people’s notes now.');
  await room.by(room.mo, { type: 'board.Allow', board, allows: { moveOthers: true } });
  expect(line()).toContain('You can move other people’s notes now.');
  await room.by(room.mo, { type: 'board.CloseBoard', id: board });
  expect(line()).not.toContain('You can move other people’s notes now.');
});

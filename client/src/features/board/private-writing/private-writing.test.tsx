import { act, fireEvent, screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { announceDelay } from '../../../ui/announcer.ts';
import { BoardView } from '../board-view.tsx';
import { BoardWords } from '../list/board-words.tsx';
import {
  addOf,
  type BoardRoom,
  board,
  choose,
  fears,
  inDialog,
  openBoardRoom,
  press,
  read,
  rowOf,
} from '../testing/board-room.tsx';
import { WritingOnWall } from './writing-on-wall.tsx';

let room: BoardRoom;
const view = <BoardView board={board} preferred="list" promise="Nobody sees who wrote it." />;
const start = (teamSees: boolean) => room.by(room.mo, { type: 'board.StartPrivateWriting', board, teamSees });

beforeEach(async () => {
  room = await openBoardRoom();
  await room.by(room.bo, addOf('Before'));
});

it('the team starts it and says whether it reads along', async () => {
  room.show(room.mo, view);
  press('Run');
  fireEvent.click(screen.getByRole('menuitem', { name: /Start private writing/ }));
  expect(inDialog().getByRole('switch', { name: /The team can read along/ })).toHaveProperty('checked', true);
  press('Start writing');
  await room.settle();
  expect(room.room.server.state.board.boards.get(board)?.writing).toEqual({ teamSees: true });
  expect(screen.getByText('Everybody is writing in private')).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Run' })).toBeNull();
});

it('people read where they type that nobody sees it, and what nobody else sees is marked', async () => {
  await start(false);
  room.show(room.ada, view);
  press('Add a note');
  expect(screen.getByText('Nobody sees what you write until the reveal.')).toBeDefined();
  await room.by(room.ada, addOf('Mine'));
  expect(rowOf('Mine').getByText('Only you see this until the reveal')).toBeDefined();
  expect(room.held(room.mo, 'Mine')).toBeUndefined();
  expect(screen.queryByRole('button', { name: 'Reveal' })).toBeNull();
});

it('where the team reads along, nobody is told anything else', async () => {
  await start(true);
  room.show(room.ada, view);
  press('Add a note');
  expect(screen.getByText(/The team can read it, without your name/)).toBeDefined();
  await room.by(room.ada, addOf('Mine'));
  expect(rowOf('Mine').getByText('Only you and the team see this until the reveal')).toBeDefined();
});

it('the team reads no such promise where what it writes is seen at once', async () => {
  await room.by(room.mo, addOf('Public'));
  await start(false);
  room.show(room.mo, view);
  press('Edit', rowOf('Public'));
  expect(screen.queryByText('Nobody sees what you write until the reveal.')).toBeNull();
  press('Cancel');
  choose('Add something else', 'Text');
  expect(screen.queryByText('Nobody sees what you write until the reveal.')).toBeNull();
  press('Cancel');
  press('Add a note');
  expect(screen.getByText('Nobody sees what you write until the reveal.')).toBeDefined();
});

it('cards of others pile up as a number, and one’s own are not among them', async () => {
  await start(false);
  room.show(room.ada, view);
  expect(screen.queryByText(/waiting for the reveal/)).toBeNull();
  await room.by(room.bo, addOf('Secret'), addOf('Fear', fears.id));
  await room.by(room.ada, addOf('Mine'));
  expect(screen.getAllByText('1 note is waiting for the reveal.')).toHaveLength(2);
  expect(screen.queryByText('Secret')).toBeNull();
});

it('the reveal says how many cards come, brings them in one batch, and says so once', async () => {
  await start(false);
  await room.by(room.bo, addOf('One'), addOf('Two'));
  await room.by(room.ada, addOf('Mine'));
  room.show(room.ada, view);
  await room.by(room.mo, { type: 'board.Reveal', board });
  expect(read('region', 'Hopes').toSorted()).toEqual(['Before', 'Mine', 'One', 'Two']);
  await act(() => new Promise((resolve) => setTimeout(resolve, announceDelay + 50)));
  expect(screen.getAllByText(/3 notes were revealed\./)).toHaveLength(1);
  expect(screen.queryByText(/waiting for the reveal/)).toBeNull();
  expect(screen.queryByText('Only you see this until the reveal')).toBeNull();
});

it('whoever stands in the list goes on reading, and asks for what was revealed', async () => {
  await start(false);
  await room.by(room.bo, addOf('One'), addOf('Two'));
  room.show(room.ada, view);
  screen.getByText('Before').closest('li')?.focus();
  await room.by(room.mo, { type: 'board.Reveal', board });
  expect(read('region', 'Hopes')).toEqual(['Before']);
  press('2 notes were revealed – show');
  expect(read('region', 'Hopes').toSorted()).toEqual(['Before', 'One', 'Two']);
});

it('the team that reads along holds one back without learning who wrote it', async () => {
  await start(true);
  await room.by(room.bo, addOf('Rude'), addOf('Kind'));
  room.show(room.mo, view);
  expect(rowOf('Rude').getByText('Not revealed yet')).toBeDefined();
  expect(rowOf('Rude').queryByText(/bo/i)).toBeNull();
  press('Hide', rowOf('Rude'));
  await room.settle();
  expect(rowOf('Rude').getByText('Held back. It stays hidden at the reveal.')).toBeDefined();
  press('Reveal');
  expect(inDialog().getByText('1 card comes to light. Everybody sees it.')).toBeDefined();
  expect(inDialog().getByText('1 card stays hidden.')).toBeDefined();
  press('Reveal', inDialog());
  await room.settle();
  expect(room.held(room.ada, 'Kind')).toMatchObject({ private: false });
  expect(room.held(room.ada, 'Rude')).toBeUndefined();
});

it('a card is taken back, and the pile is smaller', async () => {
  await start(false);
  await room.by(room.ada, addOf('Mine'));
  room.show(room.ada, view);
  choose('More', 'Delete', rowOf('Mine'));
  await room.settle();
  expect(room.truth('Mine')).toBeUndefined();
  expect(room.bo.store.getState().room.board.blanks.size).toBe(0);
});

it('with no card yet the reveal only ends it, and says so', async () => {
  await start(false);
  room.show(room.mo, view);
  expect(screen.getByText(/No cards yet/)).toBeDefined();
  press('Reveal');
  expect(inDialog().getByText('Nobody has written a card yet. Private writing then ends.')).toBeDefined();
  press('Reveal', inDialog());
  await room.settle();
  expect(room.room.server.state.board.boards.get(board)?.writing).toBeNull();
});

it('the wall says that everybody writes, and how many cards there are', async () => {
  const wall = await room.room.seat('wall', 'display');
  await start(true);
  await room.by(room.bo, addOf('Secret'), addOf('Other'));
  room.show(
    wall,
    <>
      <WritingOnWall board={board} />
      <BoardWords board={board} />
    </>,
  );
  expect(screen.getByText('Everybody is writing in private. 2 cards so far.')).toBeDefined();
  expect(screen.queryByText('Secret')).toBeNull();
  expect(room.held(wall, 'Secret')).toBeUndefined();
});

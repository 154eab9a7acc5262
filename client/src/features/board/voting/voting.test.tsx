import type { BoardCommand } from '@sayso/shared/features/board/board.commands.ts';
import { BoardId, ItemId, VotingId } from '@sayso/shared/features/board/board-ids.ts';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { RoomProvider } from '../../../session/room-provider.tsx';
import { openTestRoom, type TestScreen } from '../../../testing/test-room.ts';
import { addRegion } from '../../../ui/announcer.ts';
import { BoardList } from '../list/board-list.tsx';
import { StartVotingDialog } from './start-voting-dialog.tsx';
import { VoteResultsSheet } from './vote-results-sheet.tsx';
import { OwnVotingBar } from './voting-bar.tsx';
import { VotingNow } from './voting-now.tsx';

const board = BoardId.parse('board-1');
const v = VotingId.parse('voting-1');
const idOf = (name: string): ItemId => ItemId.parse(`note-${name}`);

let room: ReturnType<typeof openTestRoom>;
let mo: TestScreen;
let ada: TestScreen;
let bo: TestScreen;
let said: string[];
let stopHearing: () => void;
beforeEach(async () => {
  room = openTestRoom();
  mo = await room.seat('mo', 'lead');
  ada = await room.seat('ada');
  bo = await room.seat('bo');
  await by(mo, { type: 'board.CreateBoard', id: board, title: 'Our year', sections: [] });
  await by(mo, { type: 'board.OpenBoard', id: board });
  for (const name of ['swing', 'lamps', 'benches']) {
    const content = { kind: 'note', text: name, colour: 'mint' } as const;
    await by(mo, { type: 'board.AddItems', board, items: [{ id: idOf(name), section: null, content }] });
  }
  said = [];
  stopHearing = addRegion((text) => said.push(text));
});
afterEach(() => stopHearing());

async function by(who: TestScreen, ...commands: readonly BoardCommand[]): Promise<void> {
  await act(async () => {
    for (const command of commands) void who.send(command);
    await room.settle();
  });
}
const settle = () => act(() => room.settle());
const start = { type: 'board.StartVoting', id: v, board, name: 'What first?', section: null } as const;
const starts = (dots = 3, most = 2) => by(mo, { ...start, dots, most });
const dots = (item: string, count: number): BoardCommand => ({
  ...{ type: 'board.PlaceDots', voting: v, item: idOf(item), count },
});
const end: BoardCommand = { type: 'board.EndVoting', id: v };
const nothing = () => {};

const show = (who: TestScreen) =>
  render(
    <RoomProvider connection={who}>
      <VotingNow board={board} />
      <BoardList board={board} promise="" />
      <OwnVotingBar board={board} />
    </RoomProvider>,
  );
const button = (name: string, where: ReturnType<typeof within> | typeof screen = screen) =>
  where.getByRole('button', { name });
const press = (name: string, where?: ReturnType<typeof within>) => fireEvent.click(button(name, where));
const rowOf = (text: string) => within(screen.getByText(text).closest('li') ?? document.body);
const hear = (words: string) => vi.waitFor(() => expect(said.join(' ')).toContain(words), 2000);

it('[VT2] a vote starts with three dots, one on each thing, and what the team changed', async () => {
  render(
    <RoomProvider connection={mo}>
      <StartVotingDialog board={board} onClose={nothing} />
    </RoomProvider>,
  );
  const name = screen.getByRole('textbox', { name: 'Name of the vote' });
  fireEvent.change(name, { target: { value: 'What first?' } });
  press('More: Dots for each person');
  press('More: Most dots on one thing');
  press('Fewer: Most dots on one thing');
  expect(button('Fewer: Most dots on one thing').getAttribute('aria-disabled')).toBe('true');
  press('Start the vote');
  await settle();
  const [started] = [...room.server.state.board.votings.values()];
  expect(started).toMatchObject({ name: 'What first?', dots: 4, most: 1, section: null });
});

it('[VT3] saying no weighs the same as joining, and can be taken back', async () => {
  await starts();
  show(ada);
  const card = within(screen.getByRole('region', { name: 'Vote: What first?' }));
  expect(button('Not now', card).className).toBe(button('Join the vote', card).className);
  expect(screen.queryByRole('button', { name: 'Add a dot' })).toBeNull();
  press('Not now');
  await settle();
  expect(screen.getByText('You said “Not now”. That is fine.')).toBeTruthy();
  press('Join the vote');
  await settle();
  expect(screen.getByText('3 of 3 dots left')).toBeTruthy();
});

it('[VT4] each thing has buttons for dots; what is left is always there and is said', async () => {
  await starts();
  show(ada);
  press('Join the vote');
  await vi.waitFor(() => expect(document.activeElement?.textContent).toContain('Vote: What first?'));
  const swing = rowOf('swing');
  press('Add a dot', swing);
  expect(screen.getByText('2 of 3 dots left')).toBeTruthy();
  await hear('1 dot on “swing”. 2 left.');
  press('Add a dot', swing);
  expect(swing.getByText('Your dots: 2')).toBeTruthy();
  expect(button('Add a dot', swing).getAttribute('aria-disabled')).toBe('true');
  press('Add a dot', swing);
  await hear('That is the most for one thing.');
  press('Add a dot', rowOf('lamps'));
  press('Add a dot', rowOf('benches'));
  await hear('You have no dots left. Take one off first.');
  press('Take a dot off', swing);
  await settle();
  expect([...(room.server.state.board.ballots.get(v)?.values() ?? [])][0]).toMatchObject({
    dots: [
      { item: idOf('lamps'), count: 1 },
      { item: idOf('swing'), count: 1 },
    ],
  });
});

it('[VT6] a dot on what is hidden comes back', async () => {
  await starts();
  show(ada);
  press('Join the vote');
  press('Add a dot', rowOf('swing'));
  await settle();
  await by(mo, { type: 'board.HideItems', ids: [idOf('swing')] });
  expect(screen.getByText('3 of 3 dots left')).toBeTruthy();
});

it('leaving asks first when dots lie on the board', async () => {
  await starts();
  show(ada);
  press('Join the vote');
  press('Add a dot', rowOf('swing'));
  press('Leave the vote');
  press('Leave the vote', within(screen.getByRole('dialog')));
  await settle();
  expect(button('Join the vote')).toBeTruthy();
  expect([...(room.server.state.board.ballots.get(v)?.values() ?? [])]).toEqual([{ pass: true }]);
  expect(document.activeElement?.textContent).toContain('Vote: What first?');
});

it('[VT7] the team sees how many are at it, never where, and ends the vote after a question', async () => {
  await starts();
  show(mo);
  await by(ada, dots('swing', 2));
  await by(bo, { type: 'board.PassVoting', id: v });
  const run = screen.getByRole('region', { name: 'Vote: What first?' });
  expect(run.textContent).toContain('1 has joined · 0 have no dots left · 1 said “Not now” · 0 not yet');
  expect(screen.queryByText(/Your dots/)).toBeNull();
  expect(rowOf('swing').queryByText(/dots? from/)).toBeNull();
  press('End the vote');
  press('End the vote', within(screen.getByRole('dialog')));
  await settle();
  expect(rowOf('swing').getByText('2 dots from 1 person')).toBeTruthy();
  await hear('The vote has ended. The results are there.');
});

const results = (who: TestScreen) =>
  render(
    <RoomProvider connection={who}>
      <VoteResultsSheet board={board} onClose={nothing} />
    </RoomProvider>,
  );

it('[VT11] results are listed with ties, and as a table, and can be compared', async () => {
  await starts();
  await by(ada, dots('lamps', 2), dots('swing', 1));
  await by(bo, dots('benches', 1));
  await by(mo, end);
  const second = VotingId.parse('voting-2');
  await by(mo, { ...start, id: second, name: 'And then?', dots: 1, most: 1 });
  await by(ada, { type: 'board.PlaceDots', voting: second, item: idOf('swing'), count: 1 });
  await by(mo, { type: 'board.EndVoting', id: second });
  results(bo);
  const choose = (label: string, wanted: string) =>
    fireEvent.change(screen.getByRole('combobox', { name: label }), { target: { value: wanted } });
  choose('Which vote?', v);
  const lines = (name: string) =>
    within(screen.getByRole('region', { name }))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
  expect(lines('What first?')).toEqual([
    '1.lamps2 dots from 1 person',
    '2. (tied)swing1 dot from 1 person',
    '2. (tied)benches1 dot from 1 person',
  ]);
  choose('Compare with', second);
  expect(lines('And then?')).toEqual(['1.swing1 dot from 1 person']);
  fireEvent.click(screen.getByRole('switch', { name: 'As a table' }));
  const table = screen.getByRole('table', { name: 'Results of “What first?”, the most dots first' });
  expect(
    within(table)
      .getAllByRole('row')
      .map((row) => [...row.children].map(({ textContent }) => textContent)),
  ).toEqual([
    ['Place', 'What', 'Dots', 'People', 'Share'],
    ['1.', 'lamps', '2', '1', '50 %'],
    ['2. (tied)', 'swing', '1', '1', '25 %'],
    ['2. (tied)', 'benches', '1', '1', '25 %'],
  ]);
  expect(screen.queryByRole('button', { name: 'Arrange by votes' })).toBeNull();
});

it('[VT13] nothing moves until the team asks for it', async () => {
  const first = () => room.server.state.board.items.get(idOf('swing'));
  const before = first();
  await starts();
  await by(ada, dots('benches', 2));
  await by(mo, end);
  expect(first()).toBe(before);
  results(mo);
  press('Arrange by votes');
  await settle();
  expect(room.server.state.board.items.get(idOf('benches'))).toMatchObject({ x: before?.x, y: before?.y });
  expect(first()).not.toMatchObject({ x: before?.x });
});

it('[VT12] the team removes results after a question', async () => {
  await starts();
  await by(mo, end);
  results(mo);
  press('Remove these results');
  press('Remove these results', within(screen.getByRole('dialog', { name: /^Remove the results/ })));
  await settle();
  expect(room.server.state.board.votings.size).toBe(0);
});

it('whether dots stand on the board is up to the reader', async () => {
  await starts();
  await by(ada, dots('swing', 1));
  await by(mo, end);
  show(bo);
  results(bo);
  const badge = () => screen.queryByText('1 dot from 1 person', { selector: '[class*=got]' });
  expect(badge()).toBeTruthy();
  fireEvent.click(screen.getByRole('switch', { name: 'Show the dots on the board' }));
  expect(badge()).toBeNull();
  fireEvent.click(screen.getByRole('switch', { name: 'Show the dots on the board' }));
  expect(badge()).toBeTruthy();
});

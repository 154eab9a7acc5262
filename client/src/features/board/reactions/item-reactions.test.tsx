import type { BoardCommand } from '@sayso/shared/features/board/board.commands.ts';
import { BoardId, ItemId } from '@sayso/shared/features/board/board-ids.ts';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { RoomProvider } from '../../../session/room-provider.tsx';
import { openTestRoom, type TestScreen } from '../../../testing/test-room.ts';
import { DotsAndReactions } from './dots-and-reactions.tsx';

const board = BoardId.parse('board-1');
const id = ItemId.parse('note-swing');

let room: ReturnType<typeof openTestRoom>;
let mo: TestScreen;
let ada: TestScreen;
let bo: TestScreen;
beforeEach(async () => {
  room = openTestRoom();
  mo = await room.seat('mo', 'lead');
  ada = await room.seat('ada');
  bo = await room.seat('bo');
  await by(mo, { type: 'board.CreateBoard', id: board, title: 'Our year', sections: [] });
  await by(mo, { type: 'board.OpenBoard', id: board });
  const content = { kind: 'note', text: 'A swing', colour: 'mint' } as const;
  await by(mo, { type: 'board.AddItems', board, items: [{ id, section: null, content }] });
});

async function by(who: TestScreen, ...commands: readonly BoardCommand[]): Promise<void> {
  await act(async () => {
    for (const command of commands) void who.send(command);
    await room.settle();
  });
}
const settle = () => act(() => room.settle());
const show = (who: TestScreen) =>
  render(
    <RoomProvider connection={who}>
      <DotsAndReactions id={id} />
    </RoomProvider>,
  );
const chip = (name: string) => screen.queryByRole('button', { name });
const heart = (on = true): BoardCommand => ({ type: 'board.React', id, reaction: 'heart', on });

it('[RC1] a reaction is given from the menu and taken back with one press', async () => {
  await by(bo, heart());
  show(ada);
  expect(chip('Heart: 1')?.getAttribute('aria-pressed')).toBe('false');
  fireEvent.click(screen.getByRole('button', { name: 'React' }));
  expect(screen.getAllByRole('menuitem').map(({ textContent }) => textContent)).toEqual([
    ...['Heart', 'Thumbs up', 'Star', 'Laugh', 'Question'],
  ]);
  fireEvent.click(screen.getByRole('menuitem', { name: 'Star' }));
  await settle();
  expect(chip('Star: 1')?.getAttribute('aria-pressed')).toBe('true');
  fireEvent.click(screen.getByRole('button', { name: 'Star: 1' }));
  fireEvent.click(screen.getByRole('button', { name: 'Heart: 1' }));
  await settle();
  expect(chip('Star: 1')).toBeNull();
  expect(chip('Heart: 2')?.getAttribute('aria-pressed')).toBe('true');
});

it('one’s own reaction is there at once, before the server has answered', () => {
  show(ada);
  fireEvent.click(screen.getByRole('button', { name: 'React' }));
  fireEvent.click(screen.getByRole('menuitem', { name: 'Laugh' }));
  expect(chip('Laugh: 1')).toBeTruthy();
});

it('[RC2] on a closed board reactions can be read and nothing more', async () => {
  await by(bo, heart());
  await by(mo, { type: 'board.CloseBoard', id: board });
  show(ada);
  expect(screen.getByRole('img', { name: 'Heart: 1' })).toBeTruthy();
  expect(chip('React')).toBeNull();
});

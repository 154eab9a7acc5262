import { act, fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { NeighboursContext } from '../neighbours.ts';
import { addOf, board, idOf, inDialog, openBoardRoom, pick, press, type } from '../testing/board-room.tsx';
import { minutesIn } from './minutes.ts';
import { RewindDialog } from './rewind-dialog.tsx';
import { TakeBackDialog } from './take-back-dialog.tsx';

const nothing = (): void => {};

it('[HI1] a board goes back as a new one, and is placed where it can be shown', async () => {
  const { room, mo, ada, by, show, settle } = await openBoardRoom();
  await by(ada, addOf('A swing'));
  room.server.later(10);
  await by(ada, addOf('Later'));
  const placed: string[] = [];
  const placeBoard = (_board: unknown, title: string): string => {
    placed.push(title);
    return 'It is the next step.';
  };
  show(
    mo,
    <NeighboursContext value={{ placeBoard }}>
      <RewindDialog board={board} onClose={nothing} />
    </NeighboursContext>,
  );
  const title = inDialog().getByRole<HTMLInputElement>('textbox', { name: 'Title of the new board' });
  expect(title.value).toMatch(/^Our year \(as of .*\d\d:\d\d.*\)$/);
  type('Title of the new board', 'Our year, before', inDialog());
  press('Make the board', inDialog());
  await settle();
  expect(screen.getByText('The new board is there: “Our year, before”.')).toBeTruthy();
  expect(screen.getByText('It is the next step.')).toBeTruthy();
  expect(placed).toEqual(['Our year, before']);
  const copies = [...room.server.state.board.items.values()].filter((item) => item.board !== board);
  expect(copies).toMatchObject([{ content: { text: 'A swing' } }]);
});

it('[HI1] a time before the board is refused plainly, and another one can be typed', async () => {
  const { room, mo, show, settle } = await openBoardRoom();
  room.server.later(3);
  show(mo, <RewindDialog board={board} onClose={nothing} />);
  pick('60');
  press('Make the board', inDialog());
  await settle();
  expect(screen.getByRole('alert').textContent).toBe(
    'This board was not there yet at that time. Choose a later time.',
  );
  pick('Other');
  const make = () => inDialog().getByRole<HTMLButtonElement>('button', { name: 'Make the board' });
  expect(make().disabled).toBe(true);
  type('Minutes ago', '1', inDialog());
  fireEvent.click(make());
  await settle();
  expect(screen.getByText(/The new board is there/)).toBeTruthy();
});

it('only a whole number of minutes within a day is a time', () => {
  expect(['1', ' 90 ', '1440'].map(minutesIn)).toEqual([1, 90, 1440]);
  expect(['', '0', '1441', '-5', '2.5', 'ten', '1e3'].map(minutesIn)).toEqual(Array(7).fill(undefined));
});

it('[HI4] what one person did is taken back, and nothing says who', async () => {
  const { room, mo, ada, bo, by, show, settle, truth } = await openBoardRoom();
  await by(ada, addOf('A swing'));
  await by(mo, { type: 'board.Allow', board, allows: { moveOthers: true } });
  room.server.later(10);
  await by(bo, { type: 'board.PlaceItems', places: [{ id: idOf('A swing'), x: 4000, y: 4000 }] });
  await by(bo, addOf('Rude'));
  let closed = 0;
  show(mo, <TakeBackDialog item={idOf('A swing')} onClose={() => (closed += 1)} />);
  expect(inDialog().getByText(/Nobody learns who it is/)).toBeTruthy();
  press('Take it back', inDialog());
  await settle();
  expect(closed).toBe(1);
  expect(truth('A swing')?.x).toBeLessThan(4000);
  expect(truth('Rude')?.hidden).toBe(true);
});

it('[HI4] where nobody did anything in that time the team is told so', async () => {
  const { room, mo, ada, by, show, settle } = await openBoardRoom();
  await by(ada, addOf('A swing'));
  room.server.later(10);
  show(mo, <TakeBackDialog item={idOf('A swing')} onClose={nothing} />);
  pick('2');
  press('Take it back', inDialog());
  await act(() => room.settle());
  await settle();
  expect(screen.getByRole('alert').textContent).toBe(
    'Nobody has changed that in this time. Choose a longer time.',
  );
});

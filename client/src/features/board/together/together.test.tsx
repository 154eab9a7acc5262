import { LeadId } from '@sayso/shared/features/board/together/together.model.ts';
import { fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { deviceStore } from '../../../session/device-store.ts';
import type { TestScreen } from '../../../testing/test-room.ts';
import { BoardView } from '../board-view.tsx';
import { NeighboursContext } from '../neighbours.ts';
import {
  addOf,
  board,
  choose,
  inDialog,
  offers,
  openBoardRoom,
  press,
  rowOf,
  type,
} from '../testing/board-room.tsx';

afterEach(() => deviceStore.remove('sayso.board-view'));

/** Mo leads, and Ada looks at the list or at nothing yet. */
async function room() {
  const all = await openBoardRoom();
  await all.by(all.ada, addOf('A swing'));
  await all.by(all.bo, addOf('Less noise', undefined));
  const list = (who: TestScreen) =>
    all.show(who, <BoardView board={board} preferred="list" promise={null} />);
  return { ...all, list };
}
const area = { x: -10, y: -10, width: 700, height: 700 };
const fromMenu = (menu: string, item: RegExp): void => {
  press(menu);
  fireEvent.click(screen.getByRole('menuitem', { name: item }));
};
const bar = (text: string | RegExp) => within(screen.getByText(text).parentElement ?? document.body);

it('[TG1] [TG9] in the list the team brings everyone to a section, and nobody’s focus moves by itself', async () => {
  const { mo, ada, by, list, settle } = await room();
  const view = list(mo);
  choose('Together', 'Bring everyone to “Hopes”');
  await settle();
  view.unmount();
  list(ada);
  // An old call moves nobody who comes later.
  expect(screen.queryByText(/The team is looking at/)).toBeNull();
  const focused = document.activeElement;
  await by(mo, { type: 'board.BringEveryone', board, area });
  expect(document.activeElement).toBe(focused);
  press('Go there', bar('The team is looking at: Hopes: “A swing”, “Less noise”'));
  expect(document.activeElement?.textContent).toContain('A swing');
  expect(screen.queryByText(/The team is looking at/)).toBeNull();
});

it('[TG2] control is asked for twice, told plainly, and released by anybody of the team', async () => {
  const { room: workshop, mo, ada, list, settle } = await room();
  const sam = await workshop.seat('sam', 'support');
  const view = list(mo);
  fromMenu('Together', /^Take control…/);
  expect(workshop.server.state.board.leading.size).toBe(0);
  press('Cancel', inDialog());
  fromMenu('Together', /^Take control…/);
  press('Take control', inDialog());
  await settle();
  expect(workshop.server.state.board.leading.get(board)).toMatchObject({ how: 'control' });
  expect(screen.getByText('You have control. People can’t move or write now.')).toBeTruthy();
  view.unmount();
  await settle();
  expect(workshop.server.state.board.leading.size, 'who leaves the board leads no more').toBe(0);

  await sam.send({
    ...{ type: 'board.Lead', board, id: LeadId.parse('leading-1'), how: 'control', area },
  });
  await settle();
  const people = list(ada);
  expect(screen.getByText('The team is showing you something. You can move again in a moment.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Post' })).toBeNull();
  people.unmount();
  list(mo);
  expect(screen.getByText('Somebody of the team has control. People can’t move or write now.')).toBeTruthy();
  press('Release everybody');
  await settle();
  expect(workshop.server.state.board.leading.size).toBe(0);
});

it('[TG2] what somebody is writing while they are held stays under their hands, and waits to be sent', async () => {
  const { mo, ada, by, list, settle, texts } = await room();
  list(ada);
  press('Add a note');
  const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note text' });
  type('Note text', 'Half a thought');
  const typing = field();
  await by(mo, { type: 'board.Lead', board, id: LeadId.parse('leading-1'), how: 'control', area });
  expect(field()).toBe(typing);
  press('Post');
  await settle();
  expect([field().value, texts().includes('Half a thought')]).toEqual(['Half a thought', false]);
  await by(mo, { type: 'board.StopLeading', board });
  press('Post');
  await settle();
  expect(texts()).toContain('Half a thought');
});

it('[TG2] the leader asks to follow, and may go on to control', async () => {
  const { room: workshop, mo, list, settle } = await room();
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  list(mo);
  fromMenu('Together', /^Ask everybody to follow me/);
  await settle();
  const first = workshop.server.state.board.leading.get(board);
  expect(first).toMatchObject({ how: 'follow', seat: 'seat-mo' });
  press('Take control…');
  press('Take control', inDialog());
  await settle();
  expect(workshop.server.state.board.leading.get(board)).toMatchObject({ how: 'control', id: first?.id });
  press('Release everybody');
  await settle();
  expect(screen.queryByRole('button', { name: 'Release everybody' })).toBeNull();
  vi.useRealTimers();
});

it('a participant asks about the notes of others, and never about their own', async () => {
  const { ada, show } = await room();
  const asked: unknown[] = [];
  show(
    ada,
    <NeighboursContext value={{ askAbout: (item) => asked.push(item) }}>
      <BoardView board={board} preferred="list" promise={null} />
    </NeighboursContext>,
  );
  press('Ask about this note', rowOf('Less noise'));
  expect(asked).toEqual([{ id: 'item-Less-noise', words: 'Less noise' }]);
  expect(offers('More', rowOf('A swing'))).not.toContain('Ask about this note');
});

it('the team writes to whoever wrote a note of somebody else', async () => {
  const { mo, show, by } = await room();
  await by(mo, addOf('From the team'));
  const to: unknown[] = [];
  show(
    mo,
    <NeighboursContext value={{ writeToWriter: (item) => to.push(item) }}>
      <BoardView board={board} preferred="list" promise={null} />
    </NeighboursContext>,
  );
  press('More', rowOf('A swing'));
  fireEvent.click(screen.getByRole('menuitem', { name: /Write to whoever wrote this/ }));
  expect(to).toEqual([{ id: 'item-A-swing', words: 'A swing' }]);
  press('More', rowOf('From the team'));
  expect(screen.queryByRole('menuitem', { name: /Write to whoever/ })).toBeNull();
});

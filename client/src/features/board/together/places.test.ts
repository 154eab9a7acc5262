import { expect, it } from 'vitest';
import { addOf, board, fears, hopes, idOf, openBoardRoom } from '../testing/board-room.tsx';
import { areaOfBoard, areaOfSection, placeInList } from './places.ts';

async function noted() {
  const all = await openBoardRoom();
  await all.by(all.ada, addOf('A swing'), addOf('A slide'), addOf('The dark', fears.id));
  return all.room.server.state.board;
}

it('a part of the picture is a section and what lies there, in reading order', async () => {
  const state = await noted();
  const area = areaOfSection(state, hopes.id);
  if (!area) throw new Error('No such section');
  expect(placeInList(state, board, area)).toEqual({
    section: 'Hopes',
    items: [idOf('A swing'), idOf('A slide')],
  });
  expect(placeInList(state, board, areaOfBoard(state, board)).items).toHaveLength(3);
});

it('who looks very near is at the one thing that fills the screen, and far out is nowhere', async () => {
  const state = await noted();
  const slide = state.items.get(idOf('A slide'));
  if (!slide) throw new Error('No such note');
  const near = { x: slide.x + 20, y: slide.y + 20, width: 60, height: 40 };
  expect(placeInList(state, board, near)).toEqual({ section: 'Hopes', items: [slide.id] });
  expect(placeInList(state, board, { ...near, x: 15_000 })).toEqual({ section: undefined, items: [] });
});

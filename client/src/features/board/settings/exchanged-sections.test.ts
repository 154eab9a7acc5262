import { expect, it } from 'vitest';
import { board, fears, hopes } from '../testing/board-room.tsx';
import { exchanged } from './exchanged-sections.ts';

it('two sections of different width change places and keep the gap between them', () => {
  const left = { ...hopes, board, x: 100, y: 0, width: 660, height: 500 };
  const right = { ...fears, board, x: 800, y: 30, width: 300, height: 200 };
  expect(exchanged(left, right)).toEqual([
    { id: hopes.id, x: 440, y: 0, width: 660, height: 500 },
    { id: fears.id, x: 100, y: 30, width: 300, height: 200 },
  ]);
});

import { expect, it } from 'vitest';
import { idOf } from '../testing/board-room.tsx';
import { reorderedPlaces } from './reordered-places.ts';

const lies = (name: string, x: number, y = 0) => ({ id: idOf(name), x, y });
const row = [lies('a', 0), lies('b', 10), lies('c', 20), lies('d', 30)];

it('neighbours change places', () => {
  expect(reorderedPlaces(row, idOf('b'), idOf('a'))).toEqual([lies('b', 0), lies('a', 10)]);
});

it('those in between move up by one', () => {
  expect(reorderedPlaces(row, idOf('d'), idOf('b'))).toEqual([lies('d', 10), lies('b', 20), lies('c', 30)]);
  expect(reorderedPlaces(row, idOf('a'), null)).toEqual([
    lies('b', 0),
    lies('c', 10),
    lies('d', 20),
    lies('a', 30),
  ]);
});

it('nothing moves for what stays, is not there, or is to go before what is not there', () => {
  expect(reorderedPlaces(row, idOf('a'), idOf('b'))).toEqual([]);
  expect(reorderedPlaces(row, idOf('z'), idOf('b'))).toEqual([]);
  expect(reorderedPlaces(row, idOf('a'), idOf('z'))).toEqual([]);
});

it('two on the very same spot come apart, so that their order can be changed', () => {
  const pile = [lies('a', 0), lies('b', 0)];
  expect(reorderedPlaces(pile, idOf('b'), idOf('a'))).toEqual([lies('a', 24)]);
});

import { expect, it } from 'vitest';
import { ItemId } from '../board-ids.ts';
import { standings } from './standings.ts';

const line = (name: string, dots: number, people = 1) => ({ item: ItemId.parse(name), dots, people });

it('the most dots come first, what has as many shares a rank, and shares are of all dots', () => {
  const tally = {
    items: [line('bench-1', 1), line('lamps-1', 4, 3), line('swing-1', 4), line('trees-1', 1)],
    joined: 4,
    passed: 0,
  };
  const read = ['swing-1', 'trees-1', 'lamps-1', 'bench-1'];
  const found = standings(tally, (item) => read.indexOf(item));
  expect(found.map(({ item, rank, tied }) => [item, rank, tied])).toEqual([
    ['swing-1', 1, true],
    ['lamps-1', 1, true],
    ['trees-1', 3, true],
    ['bench-1', 3, true],
  ]);
  expect(found.map(({ share }) => share)).toEqual([0.4, 0.4, 0.1, 0.1]);
  expect(standings({ ...tally, items: [line('bench-1', 2), line('lamps-1', 3)] })).toMatchObject([
    { item: 'lamps-1', rank: 1, tied: false },
    { item: 'bench-1', rank: 2, tied: false },
  ]);
  expect(standings({ items: [], joined: 0, passed: 3 })).toEqual([]);
});

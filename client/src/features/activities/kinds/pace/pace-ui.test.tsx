import { pace } from '@sayso/shared/features/activities/kinds/pace/pace.ts';
import { expect, it } from 'vitest';
import { paceFigure } from './pace-figure.ts';

const setup = { version: 1 } as const;
const cast = (fast: number, lost: number) =>
  pace.tally(setup, [
    ...Array.from({ length: fast }, () => ({ says: 'too-fast' as const })),
    ...Array.from({ length: lost }, () => ({ says: 'lost' as const })),
  ]);
const seen = (fast: number, lost: number, here: number) => {
  const { bars, note } = paceFigure(setup, cast(fast, lost), { sorted: false, here });
  return { words: bars.map(({ words }) => words), shares: bars.map(({ share }) => share), note };
};

it('[PA3] few people have neither a number nor a bar', () => {
  expect(seen(2, 1, 12)).toEqual({
    words: ['Fewer than 3', 'Fewer than 3', 'Fewer than 3'],
    shares: [0, 0, 0],
    note: 'Nothing to worry about so far.',
  });
  expect(seen(0, 0, 12)).toEqual(seen(2, 1, 12));
});

it('[PA4] the team is told what several people say', () => {
  expect(seen(3, 4, 12)).toEqual({
    words: ['3 people', 'Fewer than 3', '4 people'],
    shares: [0.25, 0, 4 / 12],
    note: 'Several people say: Too fast. Several people say: I’m lost.',
  });
  expect(seen(4, 0, 100).note).toBe('Nothing to worry about so far.');
});

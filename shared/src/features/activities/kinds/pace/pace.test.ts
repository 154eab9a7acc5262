import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keepsTheContract } from '../../../../testing/kind-contract.ts';
import { paceSamples } from './pace.samples.ts';
import { type Pace, pace, paces, trendFrom, trendsIn } from './pace.ts';

keepsTheContract(pace, paceSamples);

const setup = { version: 1 } as const;
const said = (fast: number, slow: number, lost: number) =>
  [fast, slow, lost].flatMap((count, at) => {
    const says: Pace = paces[at] ?? 'lost';
    return Array.from({ length: count }, () => ({ says }));
  });

it('[PA1] it runs alongside and is the team’s alone', () => {
  expect(pace).toMatchObject({ alongside: true, teamOnly: true });
});

it('[PA2] that all is fine can not be sent', () => {
  expect(pace.answer.safeParse({ says: 'fine' }).success).toBe(false);
});

it('[PA3] two people are not told from one or none', () => {
  const tally = pace.tally(setup, said(3, 2, 0));
  expect(tally).toEqual({ people: [3, null, null], answered: 5 });
  expect(pace.sheet(setup, tally).rows).toEqual([
    ['Too fast', 3],
    ['Too slow', 'Fewer than 3'],
    ['I’m lost', 'Fewer than 3'],
  ]);
  expect(pace.ballots(setup, said(3, 1, 0)).rows.at(-1)).toEqual(['Fewer than 3 said this']);
});

it('[PA4] three people in a small room, a tenth of a large one', () => {
  expect([0, 8, 30, 31, 44, 200].map(trendFrom)).toEqual([3, 3, 3, 4, 5, 20]);
  expect(trendsIn(pace.tally(setup, said(3, 2, 4)), 12)).toEqual(['too-fast', 'lost']);
  expect(trendsIn(pace.tally(setup, said(3, 2, 4)), 40)).toEqual(['lost']);
});

it('[PA3] [PA4] whatever is said, small counts are never there and never a trend', () => {
  const some = fc.nat({ max: 12 });
  fc.assert(
    fc.property(some, some, some, fc.nat({ max: 300 }), (fast, slow, lost, here) => {
      const tally = pace.tally(setup, said(fast, slow, lost));
      expect(tally.people.every((count) => count === null || count > 2)).toBe(true);
      for (const trend of trendsIn(tally, here)) {
        expect([fast, slow, lost][paces.indexOf(trend)]).toBeGreaterThanOrEqual(here / 10);
      }
    }),
  );
});

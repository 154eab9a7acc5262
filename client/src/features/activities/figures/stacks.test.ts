import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shareOfLine, stacked } from './stacks.ts';

const room = { across: 40, high: 12 };
const hundred = { from: 0, to: 100 };
const dots = fc.array(
  fc.record({ at: fc.integer({ min: 0, max: 100 }), people: fc.integer({ min: 1, max: 6 }) }),
  {
    maxLength: 40,
  },
);

it('dots of one place stand on one another', () => {
  const came = stacked([{ at: 50, people: 3 }], hundred, room);
  expect(came).toEqual({
    as: 'dots',
    rows: 3,
    dots: [0, 1, 2].map((row) => ({ x: 0.5, row })),
  });
});

it('near places go up instead of sideways', () => {
  const came = stacked(
    [
      { at: 50, people: 1 },
      { at: 51, people: 1 },
    ],
    hundred,
    room,
  );
  expect(came.as === 'dots' && came.dots).toEqual([
    { x: 0.5, row: 0 },
    { x: 0.51, row: 1 },
  ]);
});

it('no dot covers another, none leaves its place, nobody is lost', () => {
  fc.assert(
    fc.property(dots, (places) => {
      const came = stacked(places, hundred, { across: 40, high: 1000 });
      if (came.as !== 'dots') throw new Error('expected dots');
      const people = places.reduce((sum, one) => sum + one.people, 0);
      expect(came.dots).toHaveLength(people);
      for (let row = 0; row < came.rows; row += 1) {
        const inRow = came.dots.filter((dot) => dot.row === row);
        const xs = inRow.map(({ x }) => x).sort((one, other) => one - other);
        for (const [at, x] of xs.entries()) {
          if (at > 0) expect(x - (xs[at - 1] ?? 0)).toBeGreaterThanOrEqual(1 / 40 - 1e-6);
        }
      }
      const allowed = new Set(places.map(({ at }) => at / 100));
      for (const { x } of came.dots) expect(allowed.has(x)).toBe(true);
    }),
  );
});

it('the order of arrival makes no difference', () => {
  fc.assert(
    fc.property(dots, (places) => {
      expect(stacked([...places].reverse(), hundred, room)).toEqual(stacked(places, hundred, room));
    }),
  );
});

it('stacks that grow too high become columns, one for each place when these are few', () => {
  const came = stacked(
    [
      { at: 3, people: 30 },
      { at: 10, people: 2 },
    ],
    { from: 0, to: 10 },
    room,
  );
  if (came.as !== 'bins') throw new Error('expected columns');
  expect(came.bins).toHaveLength(11);
  expect(came.bins[3]).toEqual({ from: 3, to: 3, people: 30 });
  expect(came.bins[10]?.people).toBe(2);
  expect(came.most).toBe(30);
});

it('many places become ranges of a round width that hold everybody once, the highest number too', () => {
  const places = Array.from({ length: 101 }, (_, at) => ({ at, people: 9 }));
  const came = stacked(places, hundred, room);
  if (came.as !== 'bins') throw new Error('expected columns');
  expect(came.bins[0]).toEqual({ from: 0, to: 5, people: 45 });
  expect(came.bins.at(-1)).toEqual({ from: 95, to: 100, people: 54 });
  expect(came.bins.reduce((sum, { people }) => sum + people, 0)).toBe(909);
});

it('a line without length has everything in its middle', () => {
  expect(shareOfLine(5, 5, 5)).toBe(0.5);
  expect(stacked([{ at: 5, people: 40 }], { from: 5, to: 5 }, room)).toEqual({
    as: 'bins',
    bins: [{ from: 5, to: 5, people: 40 }],
    most: 40,
  });
});

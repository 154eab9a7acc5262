import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keepsTheContract } from '../../../../testing/kind-contract.ts';
import { LabelledId } from '../../labelled.ts';
import { dotsOf, gridSteps, middleOf } from './two-axes.counting.ts';
import { twoAxesSamples } from './two-axes.samples.ts';
import { TwoAxesAnswer, type TwoAxesSetup, twoAxes } from './two-axes.ts';

keepsTheContract(twoAxes, twoAxesSamples);

const event = LabelledId.parse('project-event');
const visit = LabelledId.parse('project-visit');
const setup: TwoAxesSetup = {
  items: [
    { id: event, label: 'Event' },
    { id: visit, label: 'Visit' },
  ],
  across: { low: 'Hard', high: 'Easy' },
  up: { low: 'Little', high: 'Much' },
};

const coordinate = fc.double({ min: 0, max: 1, noNaN: true });
const somePlaces = fc.array(fc.record({ x: coordinate, y: coordinate }), { minLength: 1, maxLength: 40 });

it('[TA2] a place is on the square', () => {
  for (const x of [-0.01, 1.01, Number.NaN, Number.POSITIVE_INFINITY, '0.5']) {
    expect(TwoAxesAnswer.safeParse({ places: { [event]: { x, y: 0.5 } } }).success).toBe(false);
  }
  expect(TwoAxesAnswer.safeParse({ places: { [event]: { x: 0, y: 1 } } }).success).toBe(true);
});

it('[TA3] an answer is whole when everything has a place', () => {
  const some = { places: { [event]: { x: 0.5, y: 0.5 } } };
  expect(twoAxes.check(setup, some)).toBeUndefined();
  expect(twoAxes.isWhole(setup, some)).toBe(false);
  expect(twoAxes.isWhole(setup, { places: { ...some.places, [visit]: { x: 0, y: 0 } } })).toBe(true);
});

it('[TA4] dots stand on the nearest point of the grid, people together counted', () => {
  expect(
    dotsOf([
      { x: 1, y: 0 },
      { x: 0.51, y: 0.99 },
      { x: 0.5, y: 1 },
      { x: 0, y: 0.06 },
    ]),
  ).toEqual([
    [0, 1, 1],
    [10, 20, 2],
    [20, 0, 1],
  ]);
});

it('[TA4] every person is in one dot, near where they stood', () => {
  fc.assert(
    fc.property(somePlaces, (places) => {
      const dots = dotsOf(places);
      expect(dots.reduce((sum, [, , people]) => sum + people, 0)).toBe(places.length);
      expect(new Set(dots.map(([column, row]) => `${column} ${row}`)).size).toBe(dots.length);
      for (const { x, y } of places) {
        const near = dots.some(
          ([column, row]) =>
            Math.abs(column / gridSteps - x) <= 0.025 + 1e-9 && Math.abs(row / gridSteps - y) <= 0.025 + 1e-9,
        );
        expect(near).toBe(true);
      }
      expect(dotsOf(places.toReversed())).toEqual(dots);
    }),
  );
});

it('[TA5] the middle is the median each way: of (0, 0.2), (0.5, 1), (1, 0.4) it is (0.5, 0.4)', () => {
  const places = [
    { x: 0, y: 0.2 },
    { x: 0.5, y: 1 },
    { x: 1, y: 0.4 },
  ];
  expect(middleOf(places)).toEqual({ x: 0.5, y: 0.4 });
  expect(middleOf([])).toBeNull();
});

it('[TA5] one far away moves the middle no further than to the next person', () => {
  expect(middleOf([0.1, 0.1, 0.2, 0.2, 1].map((x) => ({ x, y: x })))).toEqual({ x: 0.2, y: 0.2 });
});

it('[TA5] at most half of the people stand on either side of the middle', () => {
  fc.assert(
    fc.property(somePlaces, (places) => {
      const middle = middleOf(places);
      if (!middle) throw new Error('There are places');
      for (const way of ['x', 'y'] as const) {
        const half = places.length / 2;
        expect(places.filter((place) => place[way] < middle[way]).length).toBeLessThanOrEqual(half);
        expect(places.filter((place) => place[way] > middle[way]).length).toBeLessThanOrEqual(half);
      }
    }),
  );
});

it('the sheet has the middle each way, the file every place, in hundredths', () => {
  const answer = { places: { [event]: { x: 0.2, y: 0.9 }, [visit]: { x: 0.75, y: 0.5 } } };
  expect(twoAxes.sheet(setup, twoAxes.tally(setup, [answer])).rows).toEqual([
    ['Event', 1, 20, 90],
    ['Visit', 1, 75, 50],
  ]);
  expect(twoAxes.ballots(setup, [answer, { places: { [event]: { x: 0, y: 1 } } }])).toEqual({
    header: ['Event: Easy (0–100)', 'Event: Much (0–100)', 'Visit: Easy (0–100)', 'Visit: Much (0–100)'],
    rows: [
      [20, 90, 75, 50],
      [0, 100, '', ''],
    ],
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keepsTheContract } from '../../../../testing/kind-contract.ts';
import { LabelledId } from '../../labelled.ts';
import { addUpShares, unspentOf } from './points.counting.ts';
import { pointsSamples } from './points.samples.ts';
import { meanOf, PointsAnswer, type PointsSetup, points } from './points.ts';

keepsTheContract(points, pointsSamples);

const music = LabelledId.parse('idea-music');
const sport = LabelledId.parse('idea-sport');
const setup: PointsSetup = {
  items: [
    { id: music, label: 'Music' },
    { id: sport, label: 'Sport' },
  ],
  total: 100,
  unit: '£',
  step: 10,
};
const gave = (toMusic: number, toSport: number) => ({ points: { [music]: toMusic, [sport]: toSport } });

const someAnswers = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 10 }))
    .filter(([one, other]) => one + other > 0 && one + other <= 10)
    .map(([one, other]) => gave(one * 10, other * 10)),
  { maxLength: 30 },
);

it('[PB1] the total is in whole steps, and so is the most for one', () => {
  const fits = (change: object) => points.setup.safeParse({ ...setup, ...change }).success;
  expect(fits({ total: 5, step: 5 })).toBe(true);
  expect(fits({ total: 1000, step: 50 })).toBe(true);
  expect(fits({ total: 1000, step: 50, most: 150 })).toBe(true);
  expect(fits({ step: 20 })).toBe(false);
  expect(fits({ unit: '$' })).toBe(false);
  expect(fits({ most: 25 })).toBe(false);
});

it('[PB2] nobody gives more than there is, and nobody has to give all', () => {
  expect(points.check(setup, gave(50, 50))).toBeUndefined();
  expect(points.check(setup, gave(10, 0))).toBeUndefined();
  expect(points.check(setup, gave(60, 50))).toBe('activities.points-over');
  expect(points.check(setup, gave(0, 0))).toBe('activities.points-none');
  expect(points.check({ ...setup, most: 40 }, gave(50, 0))).toBe('activities.points-over-one');
});

it('[PB2] amounts are whole steps from 0 up', () => {
  expect(points.check(setup, gave(5, 0))).toBe('activities.points-odd');
  for (const amount of [-10, Number.NaN, Number.POSITIVE_INFINITY, 0.5, '10', null]) {
    expect(PointsAnswer.safeParse({ points: { [music]: amount } }).success).toBe(false);
  }
});

it('[PB3] a share counts its total, its givers and the largest', () => {
  expect(addUpShares([0, 10, 0, 50])).toEqual({ total: 60, people: 2, largest: 50 });
  expect(addUpShares([])).toEqual({ total: 0, people: 0, largest: 0 });
});

const four = [gave(50, 50), { points: { [music]: 10 } }, gave(0, 100), { points: { [music]: 20 } }];

it('[PB4] four people with £100: the mean is over all four', () => {
  const tally = points.tally(setup, four);
  expect(tally).toEqual({
    answered: 4,
    items: [
      { id: music, total: 80, people: 3, largest: 50 },
      { id: sport, total: 150, people: 2, largest: 100 },
    ],
    unspent: { total: 170, people: 2, largest: 90 },
  });
  expect([...tally.items, tally.unspent].map((given) => meanOf(given, 4))).toEqual([20, 37.5, 42.5]);
});

it('[PB5] what was given and what was kept is what everybody had', () => {
  fc.assert(
    fc.property(someAnswers, (answers) => {
      const { items, unspent } = points.tally(setup, answers);
      const given = items.reduce((sum, { total }) => sum + total, 0);
      expect(given + unspent.total).toBe(answers.length * 100);
    }),
  );
});

it('[PB3] nobody gives more than the largest, and those who give are among those who answered', () => {
  fc.assert(
    fc.property(someAnswers, (answers) => {
      for (const { total, people, largest } of points.tally(setup, answers).items) {
        expect(people).toBeLessThanOrEqual(answers.length);
        expect(total).toBeLessThanOrEqual(people * largest);
        expect(total).toBeGreaterThanOrEqual(largest);
      }
    }),
  );
});

it('what is left is counted also below nothing', () => {
  expect(unspentOf(setup, { points: {} })).toBe(100);
  expect(unspentOf(setup, gave(80, 70))).toBe(-50);
});

it('the sheet and the file end with what was kept', () => {
  expect(points.sheet(setup, points.tally(setup, four))).toEqual({
    header: ['Item', 'Average (£)', 'People who gave', 'Largest', 'Together'],
    rows: [
      ['Music', 20, 3, 50, 80],
      ['Sport', 37.5, 2, 100, 150],
      ['Not given to anything', 42.5, 2, 90, 170],
    ],
  });
  expect(points.ballots(setup, four)).toEqual({
    header: ['Music', 'Sport', 'Not given to anything'],
    rows: [
      [50, 50, 0],
      [10, 0, 90],
      [0, 100, 0],
      [20, 0, 80],
    ],
  });
});

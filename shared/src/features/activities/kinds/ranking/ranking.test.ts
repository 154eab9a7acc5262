import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keepsTheContract } from '../../../../testing/kind-contract.ts';
import { LabelledId } from '../../labelled.ts';
import { agreedLeader, beatsAll, pairwise, pointsOf } from './ranking.counting.ts';
import { rankingSamples } from './ranking.samples.ts';
import { averagePoints, RankingSetup, ranking } from './ranking.ts';

keepsTheContract(ranking, rankingSamples);

const ids = ['item-a', 'item-b', 'item-c', 'item-d'].map((id) => LabelledId.parse(id));
const [a, b, c, d] = ids;
if (!a || !b || !c || !d) throw new Error('Four things are needed');
const setupOf = (some: readonly LabelledId[], places?: number): RankingSetup => ({
  items: some.map((id) => ({ id, label: id })),
  ...(places === undefined ? {} : { places }),
});
const three = setupOf([a, b, c]);
const four = setupOf([a, b, c, d]);
const times = (count: number, ...order: LabelledId[]) => Array.from({ length: count }, () => ({ order }));

/** Twelve pupils for whom it depends how you count. */
const pupils = [...times(5, a, b, c), ...times(1, b, c, a), ...times(6, c, a, b)];

const someOrders = fc.array(
  fc.shuffledSubarray(ids, { minLength: 1 }).map((order) => ({ order })),
  { maxLength: 25 },
);

it('[RK1] places are whole, at least one, and not more than things', () => {
  const fits = (places: number) => RankingSetup.safeParse(setupOf([a, b, c], places)).success;
  expect([0, 1, 3, 4, 1.5].map(fits)).toEqual([false, true, true, false, false]);
});

it('[RK2] an order may stop early, and names each thing once', () => {
  expect(ranking.check(three, { order: [b] })).toBeUndefined();
  expect(ranking.check(three, { order: [] })).toBe('activities.ranking-none');
  expect(ranking.check(three, { order: [b, b] })).toBe('activities.ranking-twice');
  expect(ranking.check(three, { order: [d] })).toBe('activities.ranking-unknown');
  expect(ranking.check(setupOf([a, b, c], 2), { order: [a, b, c] })).toBe('activities.ranking-too-many');
});

it('[RK3] what was left out gets the average of the unused places', () => {
  expect(pointsOf(ids, [b, d])).toEqual([1.5, 4, 1.5, 3]);
  expect(pointsOf(ids, [a, b, c])).toEqual(pointsOf(ids, [a, b, c, d]));
  const { items } = ranking.tally(four, [{ order: [b, d] }, { order: [a, b, c, d] }]);
  expect(items.map((item) => averagePoints(item, 2))).toEqual([2.75, 3.5, 1.75, 2]);
});

it('[RK3] everybody gives away the same number of points, however early they stop', () => {
  fc.assert(
    fc.property(someOrders, (orders) => {
      const { items } = ranking.tally(four, orders);
      expect(items.reduce((sum, { points }) => sum + points, 0)).toBe(orders.length * 10);
    }),
  );
});

it('[RK3] one more first choice never lowers a thing', () => {
  fc.assert(
    fc.property(someOrders, (orders) => {
      const before = ranking.tally(four, orders).items[0]?.points ?? 0;
      const after = ranking.tally(four, [...orders, { order: [a] }]).items[0]?.points ?? 0;
      expect(after - before).toBe(4);
    }),
  );
});

it('[RK4] twelve pupils: A 28, B 19, C 25 points; first choices 5, 1, 6', () => {
  const { items, answered } = ranking.tally(three, pupils);
  expect(answered).toBe(12);
  expect(items.map(({ points }) => points)).toEqual([28, 19, 25]);
  expect(items.map(({ places }) => places)).toEqual([
    [5, 6, 1],
    [1, 5, 6],
    [6, 1, 5],
  ]);
});

it('[RK4] twelve pupils: C beats A 7 to 5 and is level with B', () => {
  expect(ranking.tally(three, pupils).before).toEqual([
    [0, 11, 5],
    [1, 0, 6],
    [7, 6, 0],
  ]);
});

it('[RK5] the places of a thing and its absences are all who answered', () => {
  fc.assert(
    fc.property(someOrders, (orders) => {
      for (const { places, unplaced } of ranking.tally(four, orders).items) {
        expect(places.reduce((sum, people) => sum + people, unplaced)).toBe(orders.length);
      }
    }),
  );
});

it('[RK6] what is in an order stands before what is not; of two left out nobody said anything', () => {
  expect(pairwise(ids, [[b]])).toEqual([
    [0, 0, 0, 0],
    [1, 0, 1, 1],
    [0, 0, 0, 0],
    [0, 0, 0, 0],
  ]);
  fc.assert(
    fc.property(someOrders, (orders) => {
      const before = ranking.tally(four, orders).before;
      for (const one of ids.keys()) {
        for (const other of ids.keys()) {
          const both = (before[one]?.[other] ?? 0) + (before[other]?.[one] ?? 0);
          expect(both).toBeLessThanOrEqual(orders.length);
        }
      }
    }),
  );
});

it('[RK7] twelve pupils: three ways to count, three answers, so nothing leads', () => {
  const { leaders } = ranking.tally(three, pupils);
  expect(leaders).toEqual({ byPoints: [a], byFirstChoices: [c], oneAgainstOne: null });
  expect(agreedLeader(leaders)).toBeNull();
});

it('[RK7] a thing leads when every way to count says so, and not when it is level', () => {
  const clear = ranking.tally(three, [...times(2, b, a, c), ...times(1, a, b, c)]).leaders;
  expect(clear).toEqual({ byPoints: [b], byFirstChoices: [b], oneAgainstOne: b });
  expect(agreedLeader(clear)).toBe(b);
  const level = ranking.tally(three, [...times(1, a, b, c), ...times(1, b, a, c)]).leaders;
  expect(level).toEqual({ byPoints: [a, b], byFirstChoices: [a, b], oneAgainstOne: null });
  expect(agreedLeader(level)).toBeNull();
  expect(agreedLeader(ranking.tally(three, []).leaders)).toBeNull();
});

it('[RK7] whatever leads is first by points, by first choices and against every other', () => {
  fc.assert(
    fc.property(someOrders, (orders) => {
      const { items, before, leaders } = ranking.tally(four, orders);
      const leader = agreedLeader(leaders);
      if (leader === null) return;
      const mine = items.find(({ id }) => id === leader);
      const rest = items.filter(({ id }) => id !== leader);
      expect(rest.every(({ points }) => points < (mine?.points ?? 0))).toBe(true);
      expect(rest.every(({ places }) => (places[0] ?? 0) < (mine?.places[0] ?? 0))).toBe(true);
      expect(beatsAll(ids, before)).toBe(leader);
    }),
  );
});

it('the sheet has points, first choices, every place and absences', () => {
  expect(ranking.sheet(three, ranking.tally(three, [...times(2, a, b), ...times(1, c)]))).toEqual({
    header: [
      'Item',
      'Average points',
      'First choices',
      'In place 1',
      'In place 2',
      'In place 3',
      'Not placed',
    ],
    rows: [
      ['item-a', 2.5, 2, 2, 0, 0, 1],
      ['item-b', 1.83, 0, 0, 2, 0, 1],
      ['item-c', 1.67, 1, 1, 0, 0, 2],
    ],
  });
});

it('the file has the place that each person gave to each thing', () => {
  expect(ranking.ballots(three, times(1, c, a)).rows).toEqual([[2, '', 1]]);
});

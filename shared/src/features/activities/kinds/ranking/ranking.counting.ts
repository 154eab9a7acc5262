import type { LabelledId } from '../../labelled.ts';

/** One person's order, the first first. May be shorter than the list of things. */
export type Order = readonly LabelledId[];

/** What came out for one thing. */
export interface RankedItem {
  readonly id: LabelledId;
  /** Points added up. A multiple of a half. */
  readonly points: number;
  /** People who put it in place 1, 2 and so on, as many as there are places. */
  readonly places: readonly number[];
  readonly unplaced: number;
}

/**
 * Points of one person by Borda's count, with the unused places averaged. With m things the place p is worth m − p + 1 points. Who
 * fills k places leaves the worths m − k … 1, and every thing that was left out gets their average, (m − k + 1) / 2: stopping
 * early neither punishes a thing nor lifts it, and everybody gives away m (m + 1) / 2 points. With A, B, C, D, the order "B, D"
 * gives B 4, D 3, and A and C 1.5 each.
 */
export function pointsOf(items: readonly LabelledId[], order: Order): number[] {
  const leftOver = (items.length - order.length + 1) / 2;
  return items.map((id) => {
    const place = order.indexOf(id);
    return place < 0 ? leftOver : items.length - place;
  });
}

/** Points and places added up, in the order of `items`. */
export function addUp(items: readonly LabelledId[], places: number, orders: readonly Order[]): RankedItem[] {
  const points = items.map(() => 0);
  const counts = items.map(() => Array.from({ length: places }, () => 0));
  for (const order of orders) {
    for (const [at, given] of pointsOf(items, order).entries()) points[at] = (points[at] ?? 0) + given;
    for (const [place, id] of order.entries()) {
      const row = counts[items.indexOf(id)];
      if (row) row[place] = (row[place] ?? 0) + 1;
    }
  }
  return items.map((id, at) => {
    const row = counts[at] ?? [];
    const placed = row.reduce((sum, people) => sum + people, 0);
    return { id, points: points[at] ?? 0, places: row, unplaced: orders.length - placed };
  });
}

/**
 * In row i and column j: how many people put i before j. What is in an order stands before what was left out of it; between two
 * things that were both left out nobody said anything.
 */
export function pairwise(items: readonly LabelledId[], orders: readonly Order[]): number[][] {
  const before = items.map(() => items.map(() => 0));
  for (const order of orders) {
    const place = items.map((id) => (order.includes(id) ? order.indexOf(id) : Number.POSITIVE_INFINITY));
    for (const [one, row] of before.entries()) {
      for (const other of items.keys()) {
        if ((place[one] ?? 0) < (place[other] ?? 0)) row[other] = (row[other] ?? 0) + 1;
      }
    }
  }
  return before;
}

/** The thing that beats every other one when only two stand against each other (Condorcet). Often there is none. */
export function beatsAll(
  items: readonly LabelledId[],
  before: readonly (readonly number[])[],
): LabelledId | null {
  const wins = (one: number, other: number): boolean =>
    (before[one]?.[other] ?? 0) > (before[other]?.[one] ?? 0);
  const winner = items.find((_, one) => items.every((_other, other) => one === other || wins(one, other)));
  return winner ?? null;
}

/** Who leads by each way to count. Several when they are level; none when nobody answered. */
export interface Leaders {
  readonly byPoints: readonly LabelledId[];
  readonly byFirstChoices: readonly LabelledId[];
  readonly oneAgainstOne: LabelledId | null;
}

/** The one thing that leads alone by points, by first choices and one against one. Null: it depends how you count. */
export function agreedLeader({ byPoints, byFirstChoices, oneAgainstOne }: Leaders): LabelledId | null {
  const alone = byPoints.length === 1 && byFirstChoices.length === 1;
  return alone && byPoints[0] === oneAgainstOne && byFirstChoices[0] === oneAgainstOne ? oneAgainstOne : null;
}

export function leadersOf(items: readonly RankedItem[], before: readonly (readonly number[])[]): Leaders {
  const ids = items.map(({ id }) => id);
  return {
    byPoints: mostOf(items, ({ points }) => points),
    byFirstChoices: mostOf(items, ({ places }) => places[0] ?? 0),
    oneAgainstOne: beatsAll(ids, before),
  };
}

function mostOf(items: readonly RankedItem[], amount: (item: RankedItem) => number): LabelledId[] {
  const most = Math.max(...items.map(amount));
  return most > 0 ? items.filter((item) => amount(item) === most).map(({ id }) => id) : [];
}

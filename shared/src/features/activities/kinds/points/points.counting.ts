/** What all people together gave to one thing. Whole numbers, so that sums never depend on their order. */
export interface Given {
  readonly total: number;
  /** Those who gave more than nothing. */
  readonly people: number;
  /** The most that one person gave. A total alone hides one enthusiast. */
  readonly largest: number;
}

/** Of 0, 10, 0, 50: total 60, two people, largest 50. */
export function addUpShares(amounts: readonly number[]): Given {
  return amounts.reduce<Given>(
    ({ total, people, largest }, amount) => ({
      total: total + amount,
      people: people + (amount > 0 ? 1 : 0),
      largest: Math.max(largest, amount),
    }),
    { total: 0, people: 0, largest: 0 },
  );
}

/** What one person kept of the total. Below 0: they gave more than they had. */
export function unspentOf(
  { total }: { readonly total: number },
  { points }: { readonly points: Readonly<Record<string, number>> },
): number {
  return Object.values(points).reduce((rest, amount) => rest - amount, total);
}

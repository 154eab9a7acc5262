/** A copy from the smallest to the largest. Never -0, which files and eyes can not tell from 0. */
export const ascending = (numbers: readonly number[]): number[] =>
  numbers.map((number) => number + 0).sort((one, other) => one - other);

/**
 * Where the part `p` (0 to 1) of numbers in ascending order ends, on a straight line between the two nearest: type 7 of
 * Hyndman and Fan, "Sample Quantiles in Statistical Packages" (1996), which spreadsheets call QUARTILE.INC. Of 1, 2, 3, 4 the
 * quarter is 1.75 and the middle 2.5. Null when there are no numbers.
 */
export function quantile(sorted: readonly number[], p: number): number | null {
  const place = (sorted.length - 1) * p;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) return null;
  return below + (place - Math.floor(place)) * (above - below);
}

/** The middle one, or half way between the middle two. Whatever the order. Null when there are no numbers. */
export const median = (numbers: readonly number[]): number | null => quantile(ascending(numbers), 0.5);

import { ascending, quantile } from '../../quantiles.ts';

/** What stands in the middle of many numbers and how far they lie apart. */
export interface Spread {
  readonly smallest: number;
  /** A quarter of the way, in the middle and three quarters of the way: type 7, see `quantile`. */
  readonly lowerQuarter: number;
  readonly middle: number;
  readonly upperQuarter: number;
  readonly largest: number;
  readonly mean: number;
  /** Standard deviation of a sample, divided by n − 1. Null for one number alone. */
  readonly deviation: number | null;
}

/** Null when there are no numbers. Adds up in ascending order, so that no order of arrival changes the last digit. */
export function spreadOf(numbers: readonly number[]): Spread | null {
  const sorted = ascending(numbers);
  const part = (p: number): number => quantile(sorted, p) ?? 0;
  if (sorted.length === 0) return null;
  const mean = sorted.reduce((sum, one) => sum + one, 0) / sorted.length;
  const squares = sorted.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  return {
    smallest: part(0),
    lowerQuarter: part(0.25),
    middle: part(0.5),
    upperQuarter: part(0.75),
    largest: part(1),
    mean,
    deviation: sorted.length > 1 ? Math.sqrt(squares / (sorted.length - 1)) : null,
  };
}

/** More places than this can not be told apart on a phone. */
export const mostPlaces = 40;

export interface PlaceOnLine {
  readonly at: number;
  readonly people: number;
}
export interface Dots {
  /** From left to right. */
  readonly dots: readonly PlaceOnLine[];
  /** How wide a stretch each dot stands for. Null: every dot is a number that somebody gave. */
  readonly width: number | null;
}

/**
 * People over a line. Up to 40 different numbers stand where they are. More are put into stretches of one width, each drawn at
 * its middle: 2 · (upper − lower quarter) / ∛n (Freedman and Diaconis, "On the histogram as a density estimator", 1981), but so
 * wide that there are 40 stretches at most. They start at the smallest number.
 */
export function dotsOnLine(numbers: readonly number[]): Dots {
  const spread = spreadOf(numbers);
  if (!spread) return { dots: [], width: null };
  const sorted = ascending(numbers);
  if (new Set(sorted).size <= mostPlaces) return { dots: inPlaces(sorted, (number) => number), width: null };
  const { smallest, largest, lowerQuarter, upperQuarter } = spread;
  const width = Math.max(
    (2 * (upperQuarter - lowerQuarter)) / Math.cbrt(sorted.length),
    (largest - smallest) / mostPlaces,
  );
  const last = Math.max(Math.ceil((largest - smallest) / width) - 1, 0);
  const stretch = (number: number): number => Math.min(Math.floor((number - smallest) / width), last);
  const centre = (number: number): number => smallest + (stretch(number) + 0.5) * width;
  return { dots: inPlaces(sorted, centre), width };
}

function inPlaces(sorted: readonly number[], placeOf: (number: number) => number): PlaceOnLine[] {
  const people = new Map<number, number>();
  for (const number of sorted) people.set(placeOf(number), (people.get(placeOf(number)) ?? 0) + 1);
  return [...people].map(([at, count]) => ({ at, people: count }));
}

/** Whether a number has no more than so many digits after the point: it is the same when written with them. */
export const keepsDecimals = (number: number, decimals: number): boolean =>
  Number(number.toFixed(decimals)) === number;

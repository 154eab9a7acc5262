import { bin, ticks } from 'd3-array';
import { scaleLinear } from 'd3-scale';

/** People at places on a line. */
export interface Dots {
  readonly at: number;
  readonly people: number;
}

/** One person: `x` from 0 to 1 is the true place on the line, `row` counts up from it. */
export interface StackedDot {
  readonly x: number;
  readonly row: number;
}
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly people: number;
}
export type Stacked =
  | { readonly as: 'dots'; readonly dots: readonly StackedDot[]; readonly rows: number }
  | { readonly as: 'bins'; readonly bins: readonly Bin[]; readonly most: number };

/** Single places, when there are no more than this many, get a column each. */
const fewPlaces = 24;
const mostBins = 20;
const mostDots = 400;

/**
 * Dots over a line `across` dots wide and at most `high` dots high. A dot never leaves its true place sideways: where dots would
 * touch, the later one goes up (a dot plot after Wilkinson, 1999, with unrounded places). Too many, and it is a histogram.
 */
export function stacked(
  dots: readonly Dots[],
  { from, to }: { readonly from: number; readonly to: number },
  { across, high }: { readonly across: number; readonly high: number },
): Stacked {
  const people = dots.reduce((sum, dot) => sum + dot.people, 0);
  const placed = people <= mostDots ? dotsOver(dots, from, to, across) : [];
  const rows = placed.reduce((highest, { row }) => Math.max(highest, row + 1), 0);
  if (people <= mostDots && rows <= high) return { as: 'dots', dots: placed, rows };
  const bins = binsOver(dots, from, to);
  return { as: 'bins', bins, most: Math.max(1, ...bins.map((bin) => bin.people)) };
}

function dotsOver(dots: readonly Dots[], from: number, to: number, across: number): StackedDot[] {
  const wide = 1 / across;
  const ends: number[] = [];
  const placed: StackedDot[] = [];
  for (const { at, people } of [...dots].sort((one, other) => one.at - other.at)) {
    const x = shareOfLine(at, from, to);
    for (let person = 0; person < people; person += 1) {
      const free = ends.findIndex((end) => end <= x + 1e-9);
      const row = free === -1 ? ends.length : free;
      ends[row] = x + wide;
      placed.push({ x, row });
    }
  }
  return placed;
}

/** A column for each whole place when these are few, equal ranges otherwise. The last range holds its own end. */
function binsOver(dots: readonly Dots[], from: number, to: number): Bin[] {
  const range = to - from;
  const whole = dots.every(({ at }) => Number.isInteger(at)) && Number.isInteger(from);
  if (whole && range + 1 <= fewPlaces) {
    return Array.from({ length: range + 1 }, (_, step) => {
      const at = from + step;
      return { from: at, to: at, people: peopleWhere(dots, (place) => place === at) };
    });
  }
  const inner = ticks(from, to, mostBins).filter((at) => at > from && at < to);
  const ranges = bin<Dots, number>()
    .value(({ at }) => at)
    .domain([from, to])
    .thresholds(inner);
  return ranges([...dots]).map((found) => ({
    from: found.x0 ?? from,
    to: found.x1 ?? to,
    people: found.reduce((sum, { people }) => sum + people, 0),
  }));
}

const peopleWhere = (dots: readonly Dots[], isIn: (at: number) => boolean): number =>
  dots.reduce((sum, { at, people }) => (isIn(at) ? sum + people : sum), 0);

/** Where a number stands between the ends: 0 to 1. A line without length has everything in its middle. */
export function shareOfLine(at: number, from: number, to: number): number {
  if (!(to > from)) return 0.5;
  return scaleLinear([from, to], [0, 1]).clamp(true)(at);
}

import type { Area, Point } from '../camera.ts';

/** Between things that lie beside each other; the same as in the grid of a section. */
const gap = 20;

/** A thin line that shows what something has come in line with. Board units. */
export interface Guide {
  readonly from: Point;
  readonly to: Point;
}

interface Snapped {
  /** How much further than the hand it goes. */
  readonly x: number;
  readonly y: number;
  readonly guides: readonly Guide[];
}

interface Axis {
  readonly low: 'minX' | 'minY';
  readonly high: 'maxX' | 'maxY';
}
const across: Axis = { low: 'minX', high: 'maxX' };
const down: Axis = { low: 'minY', high: 'maxY' };

interface Found {
  readonly by: number;
  /** Where the line is, and what it has come in line with. */
  readonly at: number;
  readonly with: Area;
}

/**
 * Brings what is carried in line with its neighbours where it is within `reach` of it: edge with edge, and beside or below
 * one another with the gap of the grid. Board units.
 */
export function snapped(carried: Area, neighbours: readonly Area[], reach: number): Snapped {
  const x = nearest(carried, neighbours, across, down, reach);
  const y = nearest(carried, neighbours, down, across, reach);
  const by = { x: x?.by ?? 0, y: y?.by ?? 0 };
  const lying = moved(carried, by);
  return {
    ...by,
    guides: [
      ...(x ? [guide(x, lying, 'minY', 'maxY', (at, along) => ({ x: at, y: along }))] : []),
      ...(y ? [guide(y, lying, 'minX', 'maxX', (at, along) => ({ x: along, y: at }))] : []),
    ],
  };
}

/** How far around what is carried there are neighbours. */
export const neighbourhood = 320;

function nearest(
  carried: Area,
  neighbours: readonly Area[],
  { low, high }: Axis,
  other: Axis,
  reach: number,
): Found | undefined {
  let best: Found | undefined;
  for (const one of neighbours) {
    if (
      one[other.low] > carried[other.high] + neighbourhood ||
      one[other.high] < carried[other.low] - neighbourhood
    )
      continue;
    const beside = one[other.low] < carried[other.high] && one[other.high] > carried[other.low];
    const ways = [
      { by: one[low] - carried[low], at: one[low] },
      { by: one[high] - carried[high], at: one[high] },
      ...(beside
        ? [
            { by: one[high] + gap - carried[low], at: one[high] + gap },
            { by: one[low] - gap - carried[high], at: one[low] - gap },
          ]
        : []),
    ];
    for (const way of ways) {
      if (Math.abs(way.by) > reach || (best && Math.abs(best.by) <= Math.abs(way.by))) continue;
      best = { ...way, with: one };
    }
  }
  return best;
}

function guide(
  found: Found,
  lying: Area,
  low: 'minX' | 'minY',
  high: 'maxX' | 'maxY',
  point: (at: number, along: number) => Point,
): Guide {
  return {
    from: point(found.at, Math.min(lying[low], found.with[low])),
    to: point(found.at, Math.max(lying[high], found.with[high])),
  };
}

export const moved = ({ minX, minY, maxX, maxY }: Area, { x, y }: Point): Area => ({
  minX: minX + x,
  minY: minY + y,
  maxX: maxX + x,
  maxY: maxY + y,
});

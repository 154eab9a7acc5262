import { median } from '../../quantiles.ts';

/** On the square: 0 is left and bottom, 1 is right and top. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Dots stand on a grid of 21 by 21, so that what a room of thousands sees stays small to send. */
export const gridSteps = 20;

/** Column and row of the grid from 0 to 20, and how many people put it there. */
export type Dot = readonly [column: number, row: number, people: number];

/** The grid point nearest to each place, each once, by column and then by row. */
export function dotsOf(places: readonly Place[]): Dot[] {
  const width = gridSteps + 1;
  const people = new Map<number, number>();
  for (const { x, y } of places) {
    const at = Math.round(x * gridSteps) * width + Math.round(y * gridSteps);
    people.set(at, (people.get(at) ?? 0) + 1);
  }
  return [...people]
    .sort(([one], [other]) => one - other)
    .map(([at, count]) => [Math.floor(at / width), at % width, count]);
}

/**
 * The median of each coordinate by itself, never the mean: half of the room in each of two far corners would put a mean where
 * nobody stands. The median of an even number may stand there too, so it is only shown with the dots. Of (0, 0.2), (0.5, 1) and
 * (1, 0.4) it is (0.5, 0.4).
 */
export function middleOf(places: readonly Place[]): Place | null {
  const x = median(places.map((place) => place.x));
  const y = median(places.map((place) => place.y));
  return x === null || y === null ? null : { x, y };
}

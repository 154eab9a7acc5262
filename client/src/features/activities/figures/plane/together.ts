import type { Place } from '../figure.ts';

export interface Spot extends Place {
  readonly people: number;
}

/**
 * Dots on the very same place become one that says how many they are. Places are told apart by a thousandth of the square; a dot
 * is never moved to make room.
 */
export function together(dots: readonly Place[]): readonly Spot[] {
  const spots = new Map<string, Spot>();
  for (const { x, y } of dots) {
    const key = `${Math.round(x * 1000)}/${Math.round(y * 1000)}`;
    const before = spots.get(key);
    spots.set(key, { x: before?.x ?? x, y: before?.y ?? y, people: (before?.people ?? 0) + 1 });
  }
  // The order of arrival must not be seen: not even in which dot covers which.
  return [...spots.values()].sort(
    (one, other) => one.people - other.people || one.x - other.x || one.y - other.y,
  );
}

/** How much larger a dot is for several people: its area grows, up to three times its width. */
export const spotSize = (people: number): number => Math.min(3, Math.sqrt(people));

/** A place, and whatever goes with it. */
interface Spot {
  readonly x: number;
  readonly y: number;
}

/**
 * Leaves out points that lie within `tolerance` of the line without them (Ramer, Douglas and Peucker). The first and the
 * last stay. Works through a list instead of itself, so that ten thousand points are no trouble.
 */
export function simplified<S extends Spot>(points: readonly S[], tolerance: number): readonly S[] {
  if (points.length < 3) return points;
  const keep = new Uint8Array(points.length);
  keep[0] = 1;
  keep[points.length - 1] = 1;
  const waiting: [number, number][] = [[0, points.length - 1]];
  for (let stretch = waiting.pop(); stretch; stretch = waiting.pop()) {
    const [first, last] = stretch;
    const far = farthest(points, first, last);
    if (far.distance <= tolerance) continue;
    keep[far.index] = 1;
    waiting.push([first, far.index], [far.index, last]);
  }
  return points.filter((_, index) => keep[index] === 1);
}

function farthest(points: readonly Spot[], first: number, last: number): { index: number; distance: number } {
  const [a, b] = [points[first], points[last]];
  let [index, distance] = [first, -1];
  if (!a || !b) return { index, distance };
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const square = dx * dx + dy * dy;
  for (let at = first + 1; at < last; at += 1) {
    const point = points[at];
    if (!point) continue;
    const share = square === 0 ? 0 : ((point.x - a.x) * dx + (point.y - a.y) * dy) / square;
    const along = Math.min(1, Math.max(0, share));
    const away = Math.hypot(point.x - a.x - dx * along, point.y - a.y - dy * along);
    if (away > distance) [index, distance] = [at, away];
  }
  return { index, distance };
}

/** In pieces of at most `most`; each begins where the one before ended, so that no gap shows. */
export function inPieces<S>(points: readonly S[], most: number): readonly (readonly S[])[] {
  const pieces: (readonly S[])[] = [];
  for (let at = 0; at === 0 || at < points.length - 1; at += most - 1)
    pieces.push(points.slice(at, at + most));
  return pieces;
}

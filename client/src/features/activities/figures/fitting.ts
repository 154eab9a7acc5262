/**
 * How many of `count` rows are shown where `rows` have room. When not all have, one row is kept for "and 12 more".
 * At least one is shown, however small the room.
 */
export function fitting(count: number, rows: number): number {
  return count <= rows ? count : Math.max(1, Math.floor(rows) - 1);
}

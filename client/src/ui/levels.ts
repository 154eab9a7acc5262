/** Seven colours in an order, `--level-1` … `--level-7`: strong at both ends, pale in the middle, neither end good or bad. */
export type LevelTone = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const ramps: Readonly<Record<number, readonly LevelTone[]>> = {
  1: [4],
  2: [2, 6],
  3: [2, 4, 6],
  4: [1, 3, 5, 7],
  5: [1, 2, 4, 6, 7],
  6: [1, 2, 3, 5, 6, 7],
  7: [1, 2, 3, 4, 5, 6, 7],
};
const all = [1, 2, 3, 4, 5, 6, 7] as const;

/**
 * The tone of the n-th (0-based) of `count` levels, spread over the whole ramp and mirrored about its middle. From eight levels on
 * neighbours may share one: their order and the gap between them still tell them apart.
 */
export function levelTone(index: number, count: number): LevelTone {
  const ramp = ramps[count];
  if (ramp) return ramp[index] ?? 4;
  const last = Math.max(1, count - 1);
  const fromNearEnd = Math.round((Math.min(index, last - index) / last) * (all.length - 1));
  return all[index <= last / 2 ? fromNearEnd : all.length - 1 - fromNearEnd] ?? 4;
}

/** CSS for a piece of a bar and for a swatch: colour, pattern, and the colour of numbers on it. */
export const levelLook = (tone: LevelTone): { background: string; color: string } => ({
  background: `var(--level-${tone}-pattern), var(--level-${tone})`,
  color: `var(--level-${tone}-ink)`,
});

/** The plain colour, to stand under a number. */
export const levelGround = (tone: LevelTone): string => `var(--level-${tone})`;

/** Eight result colours: `--series-1` … `--series-8`, each with a `-pattern` so that hue is never the only clue. */
export type Series = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

const seriesCount = 8;

/** The colour for the n-th option (0-based); starts again after eight. */
export function seriesFor(index: number): Series {
  const all = [1, 2, 3, 4, 5, 6, 7, 8] as const;
  return all[((index % seriesCount) + seriesCount) % seriesCount] ?? 1;
}

/** A CSS background with colour and pattern, for bars and swatches. */
export function seriesBackground(series: Series): string {
  return `var(--series-${series}-pattern), var(--series-${series})`;
}

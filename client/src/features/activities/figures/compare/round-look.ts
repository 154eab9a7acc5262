import { type Series, seriesBackground } from '../../../../ui/series.ts';

/** Earlier rounds are hatched on the ground, the last one is the bar as it is everywhere else. */
export function roundBackground(series: Series, last: boolean): string {
  if (last) return seriesBackground(series);
  const pale = `color-mix(in srgb, var(--series-${series}) 60%, transparent)`;
  return `repeating-linear-gradient(-45deg, ${pale} 0 2px, transparent 2px 7px), var(--surface)`;
}

import type { Series } from '../../../ui/series.ts';

const shapes: Readonly<Record<Series, string>> = {
  1: 'M-1 0a1 1 0 1 0 2 0a1 1 0 1 0 -2 0z',
  2: 'M-.9 -.9h1.8v1.8h-1.8z',
  3: 'M0 -1.15L1.1 .85H-1.1z',
  4: 'M0 -1.25L1.25 0L0 1.25L-1.25 0z',
  5: 'M0 1.15L1.1 -.85H-1.1z',
  6: 'M-.4 -1.1h.8v.7h.7v.8h-.7v.7h-.8v-.7h-.7v-.8h.7z',
  7: 'M-.55 -1H.55L1.1 0L.55 1H-.55L-1.1 0z',
  8: 'M0 -1.25L.35 -.4L1.2 -.4L.5 .15L.75 1.05L0 .5L-.75 1.05L-.5 .15L-1.2 -.4L-.35 -.4z',
};

/** A shape for each series, about one wide to each side of 0, 0: told apart without hue. */
export const markerPath = (series: Series): string => shapes[series];

import type { Series } from '../../../ui/series.ts';
import { markerPath } from './marker.ts';
import styles from './marker-picture.module.css';

/** The shape of a set in its list. */
export function MarkerPicture({ series }: { series: Series }) {
  return (
    <svg className={styles.marker} viewBox="-1.4 -1.4 2.8 2.8" aria-hidden="true">
      <path d={markerPath(series)} fill={`var(--series-${series})`} />
    </svg>
  );
}

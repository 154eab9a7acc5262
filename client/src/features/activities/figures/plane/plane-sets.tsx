import type { PlaneSet } from '../figure.ts';
import { MarkerPicture } from '../marker-picture.tsx';
import styles from './plane-sets.module.css';

/** The sets in words, with the shape of their dots. */
export function PlaneSets({ sets }: { sets: readonly PlaneSet[] }) {
  return (
    <ul className={styles.sets}>
      {sets.map(({ id, label, series, words }) => (
        <li key={id} className={styles.set}>
          <MarkerPicture series={series} />
          <span className={styles.text}>
            <span className={styles.label} dir="auto">
              {label}
            </span>
            {words !== '' && (
              <>
                {' '}
                <span className={styles.words}>{words}</span>
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

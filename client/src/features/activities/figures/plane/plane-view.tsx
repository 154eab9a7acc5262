import type { Plane } from '../figure.ts';
import { PlaneFrame } from './plane-frame.tsx';
import { PlaneSets } from './plane-sets.tsx';
import styles from './plane-view.module.css';

/** Places on a square or a picture, on a phone or the console. */
export function PlaneView({ figure }: { figure: Plane }) {
  return (
    <div className={styles.box}>
      <div className={styles.plane}>
        <div className={styles.frame}>
          <PlaneFrame figure={figure} />
        </div>
        <PlaneSets sets={figure.sets} />
      </div>
    </div>
  );
}

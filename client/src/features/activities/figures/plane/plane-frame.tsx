import type { Plane } from '../figure.ts';
import styles from './plane-frame.module.css';
import { PlaneGround } from './plane-ground.tsx';

/** The ground with the words of its four ends around it. */
export function PlaneFrame({ figure }: { figure: Plane }) {
  const { across, up } = figure;
  return (
    <div className={styles.frame}>
      {up && (
        <p className={styles.high} dir="auto">
          {up.high}
        </p>
      )}
      <div className={styles.square}>
        <PlaneGround figure={figure} />
      </div>
      {up && (
        <p className={styles.low} dir="auto">
          {up.low}
        </p>
      )}
      {across && (
        <p className={styles.across}>
          <span dir="auto">
            <span aria-hidden="true">← </span>
            {across.low}
          </span>
          <span dir="auto">
            {across.high}
            <span aria-hidden="true"> →</span>
          </span>
        </p>
      )}
    </div>
  );
}

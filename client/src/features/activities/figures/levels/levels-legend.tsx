import { levelLook } from '../../../../ui/levels.ts';
import type { Levels } from '../figure.ts';
import styles from './levels-legend.module.css';

/** What the pieces stand for, in their order. */
export function LevelsLegend({ levels }: { levels: Levels['levels'] }) {
  return (
    <ul className={styles.legend}>
      {levels.map(({ id, label, tone }) => (
        <li key={id} className={styles.level}>
          <span
            className={styles.swatch}
            style={{ background: levelLook(tone).background }}
            aria-hidden="true"
          />
          <span dir="auto">{label}</span>
        </li>
      ))}
    </ul>
  );
}

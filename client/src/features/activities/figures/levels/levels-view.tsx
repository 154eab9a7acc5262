import type { Levels } from '../figure.ts';
import { LevelsLegend } from './levels-legend.tsx';
import { LevelsStrip } from './levels-strip.tsx';
import styles from './levels-view.module.css';

/** Rows that are split into the same few levels, always in the same order. */
export function LevelsView({ figure: { levels, rows } }: { figure: Levels }) {
  return (
    <div className={styles.box}>
      <LevelsLegend levels={levels} />
      <ul className={styles.rows}>
        {rows.map((row) => (
          <li key={row.id} className={styles.row}>
            <span className={styles.label} dir="auto">
              {row.label}
            </span>
            <span className={styles.came}>
              <LevelsStrip row={row} levels={levels} />
              {(row.words !== '' || row.apart !== undefined) && (
                <span className={styles.words}>
                  <span dir="auto">{row.words}</span>
                  {row.apart !== undefined && (
                    <span className={styles.apart} dir="auto">
                      {row.apart}
                    </span>
                  )}
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

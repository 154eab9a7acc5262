import type { Spreads } from '../figure.ts';
import { numberWords } from '../numbers.ts';
import { SpreadStrip } from './spread-strip.tsx';
import styles from './spreads-view.module.css';

/** For each thing its mean, with every single score around it. */
export function SpreadsView({ figure }: { figure: Spreads }) {
  return (
    <div className={styles.box}>
      <ul className={styles.rows}>
        {figure.rows.map((row) => (
          <li key={row.id} className={styles.row}>
            <span className={styles.thing}>
              <span className={styles.label} dir="auto">
                {row.label}
              </span>
              {row.more !== undefined && (
                <>
                  {' '}
                  <span className={styles.more} dir="auto">
                    {row.more}
                  </span>
                </>
              )}
            </span>
            <span className={styles.words}>{row.words}</span>
            <span className={styles.strip}>
              <SpreadStrip row={row} ends={figure} />
            </span>
          </li>
        ))}
        <li className={styles.row} aria-hidden="true">
          <span className={styles.ends}>
            <span>{numberWords(figure.from, undefined)}</span>
            <span>{numberWords(figure.to, undefined)}</span>
          </span>
        </li>
      </ul>
    </div>
  );
}

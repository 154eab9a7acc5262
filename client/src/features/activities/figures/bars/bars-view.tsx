import { seriesBackground } from '../../../../ui/series.ts';
import type { Bars } from '../figure.ts';
import styles from './bars-view.module.css';

/** One bar for each thing. Words and number say it all; the bar is for the eye alone. */
export function BarsView({ figure: { bars } }: { figure: Bars }) {
  return (
    <div className={styles.box}>
      <ul className={styles.bars}>
        {bars.map(({ id, label, share, words, series }) => (
          <li key={id} className={styles.row}>
            <span className={styles.label}>{label}</span>
            <span className={styles.share}>{words}</span>
            <span className={styles.track} aria-hidden="true">
              <span
                className={styles.bar}
                style={{ inlineSize: `${share * 100}%`, background: seriesBackground(series) }}
              />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

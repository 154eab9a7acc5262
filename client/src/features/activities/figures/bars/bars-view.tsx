import { seriesBackground } from '../../../../ui/series.ts';
import type { Bars } from '../figure.ts';
import { BarLabel } from './bar-label.tsx';
import styles from './bars-view.module.css';

/** One bar for each thing. Words and number say it all; the bar is for the eye alone. */
export function BarsView({ figure: { bars } }: { figure: Bars }) {
  return (
    <div className={styles.box}>
      <ul className={styles.bars}>
        {bars.map((bar) => (
          <li key={bar.id} className={styles.row}>
            <BarLabel bar={bar} />
            <span className={styles.share}>{bar.words}</span>
            <span className={styles.track} aria-hidden="true">
              <span
                className={styles.bar}
                style={{ inlineSize: `${bar.share * 100}%`, background: seriesBackground(bar.series) }}
              />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

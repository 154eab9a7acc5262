import type { CSSProperties } from 'react';
import { classNames } from '../../../../ui/class-names.ts';
import { seriesBackground } from '../../../../ui/series.ts';
import type { Bars } from '../figure.ts';
import styles from './bars-wall.module.css';

declare module 'react' {
  interface CSSProperties {
    '--rows'?: number;
    '--share'?: string;
  }
}

/** With more bars than this, label and bar share a line. */
const roomyRows = 5;

/**
 * The bars large on the wall, each with its colour and pattern from the start. They grow where they already stand, so nothing
 * jumps when results come.
 */
export function BarsWall({ figure: { bars } }: { figure: Bars }) {
  const longest = Math.max(...bars.map(({ label }) => label.length));
  const style: CSSProperties = { '--rows': bars.length };
  return (
    <div className={styles.box}>
      <ul
        className={classNames(
          styles.bars,
          bars.length > roomyRows && styles.dense,
          longest > 40 && styles.wordy,
        )}
        style={style}
      >
        {bars.map(({ id, label, share, words, series }) => (
          <li key={id} className={styles.row}>
            <span
              className={styles.swatch}
              style={{ background: seriesBackground(series) }}
              aria-hidden="true"
            />
            <span className={styles.label}>{label}</span>
            <span className={styles.track} aria-hidden="true">
              <span
                className={styles.bar}
                style={{ '--share': `${share * 100}%`, background: seriesBackground(series) }}
              />
            </span>
            <span className={styles.share}>{words}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

import type { CSSProperties } from 'react';
import { classNames } from '../../../../ui/class-names.ts';
import { AndMore } from '../and-more.tsx';
import type { Spreads } from '../figure.ts';
import { fitting } from '../fitting.ts';
import { numberWords } from '../numbers.ts';
import { useWallRoom } from '../use-wall-room.ts';
import { SpreadStrip } from './spread-strip.tsx';
import styles from './spreads-wall.module.css';

/** Room that one row needs to be read, and the row with the ends, in letters. */
const leastHeight = 2.3;
const endsHeight = 1.4;

/** The rows share the height of the wall; what does not fit is said as a number. */
export function SpreadsWall({ figure }: { figure: Spreads }) {
  const [box, room] = useWallRoom();
  const { rows, from, to } = figure;
  const places = room === undefined ? rows.length : Math.floor((room.height - endsHeight) / leastHeight);
  const shown = rows.slice(0, fitting(rows.length, places));
  const style: CSSProperties = { '--rows': Math.max(shown.length, 1) };
  return (
    <div className={styles.box} ref={box}>
      <ul
        className={classNames(styles.rows, rows.some(({ more }) => more !== undefined) && styles.wordy)}
        style={style}
      >
        {shown.map((row) => (
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
            <SpreadStrip row={row} ends={figure} />
            <span className={styles.words}>{row.words}</span>
          </li>
        ))}
        <li className={styles.ends} aria-hidden="true">
          <span className={styles.scale}>
            <span>{numberWords(from, undefined)}</span>
            <span>{numberWords(to, undefined)}</span>
          </span>
        </li>
      </ul>
      <AndMore count={rows.length - shown.length} />
    </div>
  );
}

import type { CSSProperties } from 'react';
import { classNames } from '../../../../ui/class-names.ts';
import { seriesBackground } from '../../../../ui/series.ts';
import { AndMore } from '../and-more.tsx';
import type { Bars } from '../figure.ts';
import { fitting } from '../fitting.ts';
import { useWallRoom } from '../use-wall-room.ts';
import { BarLabel } from './bar-label.tsx';
import styles from './bars-wall.module.css';

declare module 'react' {
  interface CSSProperties {
    '--rows'?: number;
    '--share'?: string;
  }
}

/** With more bars than this, label and bar share a line; with many more, they stand in two columns. */
const roomyRows = 5;
const rowsInOneColumn = 9;
/** More letters than these need two lines. */
const longWords = 44;
/** Room that one bar needs to be read, in letters. */
const heightForMore = 3;
const leastHeight = { plain: 1.55, wordy: 2.1 };

/**
 * The bars large on the wall, each with its colour and pattern from the start. They grow where they already stand, so nothing
 * jumps when results come.
 */
export function BarsWall({ figure: { bars } }: { figure: Bars }) {
  const [box, room] = useWallRoom();
  const wordy = bars.some(({ label, more = '', flag = '' }) => (label + more + flag).length > longWords);
  const twoColumns = bars.length > rowsInOneColumn && (room === undefined || room.width > 30);
  const columns = twoColumns ? 2 : 1;
  const least = wordy ? leastHeight.wordy : leastHeight.plain;
  const places = room === undefined ? bars.length : Math.max(1, Math.floor(room.height / least)) * columns;
  const shown = bars.slice(0, fitting(bars.length, places));
  const rows = Math.ceil((shown.length + (shown.length < bars.length ? 1 : 0)) / columns);
  const style: CSSProperties = { '--rows': rows };
  // Better the name alone than all of it cut off.
  const tight = room !== undefined && room.height / rows < heightForMore;
  return (
    <div className={styles.box} ref={box}>
      <ul
        className={classNames(
          styles.bars,
          bars.length > roomyRows && styles.dense,
          twoColumns && styles.twoColumns,
          wordy && styles.wordy,
        )}
        style={style}
      >
        {shown.map((bar) => (
          <li key={bar.id} className={styles.row}>
            <span
              className={styles.swatch}
              style={{ background: seriesBackground(bar.series) }}
              aria-hidden="true"
            />
            <span className={styles.label}>
              <BarLabel bar={bar} short={tight} flat />
            </span>
            <span className={styles.track} aria-hidden="true">
              <span
                className={styles.bar}
                style={{ '--share': `${bar.share * 100}%`, background: seriesBackground(bar.series) }}
              />
            </span>
            <span className={styles.share}>{bar.words}</span>
          </li>
        ))}
        {shown.length < bars.length && (
          <li className={styles.rest}>
            <AndMore count={bars.length - shown.length} />
          </li>
        )}
      </ul>
    </div>
  );
}

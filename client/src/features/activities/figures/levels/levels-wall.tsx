import type { CSSProperties } from 'react';
import { classNames } from '../../../../ui/class-names.ts';
import { AndMore } from '../and-more.tsx';
import type { Levels } from '../figure.ts';
import { fitting } from '../fitting.ts';
import { useWallRoom } from '../use-wall-room.ts';
import { LevelsLegend } from './levels-legend.tsx';
import { LevelsStrip } from './levels-strip.tsx';
import styles from './levels-wall.module.css';

/** Room that one row needs to be read, in letters. */
const leastHeight = { roomy: 2.6, dense: 1.75, narrow: 3.4 };
/** In a box that is narrower than this, in letters, the label stands above its strip and the numbers in the strip say it all. */
const narrowWidth = 36;
/** With more rows than this, the words stand beside the strip instead of below it. */
const roomyRows = 5;

/** The rows share the height of the wall; what does not fit is said as a number. */
export function LevelsWall({ figure: { levels, rows } }: { figure: Levels }) {
  const [box, room] = useWallRoom();
  const look =
    room !== undefined && room.width < narrowWidth ? 'narrow' : rows.length > roomyRows ? 'dense' : 'roomy';
  const least = leastHeight[look];
  const places = room === undefined ? rows.length : Math.floor(room.height / least);
  const shown = rows.slice(0, fitting(rows.length, places));
  const style: CSSProperties = { '--rows': Math.max(shown.length, 1) };
  return (
    <>
      <LevelsLegend levels={levels} />
      <div className={styles.box} ref={box}>
        <ul className={classNames(styles.rows, styles[look])} style={style}>
          {shown.map((row) => (
            <li key={row.id} className={styles.row}>
              <span className={styles.said}>
                <span className={styles.label} dir="auto">
                  {row.label}
                </span>
              </span>
              <span className={styles.came}>
                <LevelsStrip row={row} levels={levels} />
                {(row.words !== '' || row.apart !== undefined) && (
                  <span className={styles.words}>
                    <span dir="auto">{row.words}</span>
                    {row.apart !== undefined && <span dir="auto">{row.apart}</span>}
                  </span>
                )}
              </span>
            </li>
          ))}
        </ul>
        <AndMore count={rows.length - shown.length} />
      </div>
    </>
  );
}

import type { CSSProperties } from 'react';
import { classNames } from '../../../../ui/class-names.ts';
import { VisuallyHidden } from '../../../../ui/visually-hidden.tsx';
import { AndMore } from '../and-more.tsx';
import { BarLabel } from '../bars/bar-label.tsx';
import { t } from '../figures.messages.ts';
import { fitting } from '../fitting.ts';
import { useWallRoom } from '../use-wall-room.ts';
import styles from './compared-bars.module.css';
import { roundBackground } from './round-look.ts';
import { changeWords, type Pair, type Round } from './rounds.ts';

interface ComparedBarsProps {
  pairs: readonly Pair[];
  rounds: readonly Round[];
  wall: boolean;
}

/** Room that one pair needs on the wall, in letters. */
const leastHeight = 3;

/** For each thing its bars of all rounds under one another: earlier ones hatched, the last one full. */
export function ComparedBars({ pairs, rounds, wall }: ComparedBarsProps) {
  const [box, room] = useWallRoom();
  const places = wall && room ? Math.floor(room.height / leastHeight) : pairs.length;
  const shown = pairs.slice(0, fitting(pairs.length, places));
  const style: CSSProperties = { '--rows': Math.max(1, shown.length) };
  return (
    <div className={classNames(styles.compared, wall && styles.wall)}>
      <div className={styles.letters}>
        <ul className={styles.rounds}>
          {rounds.map(({ title, words }, place) => (
            <li key={title} className={styles.round}>
              <span
                className={styles.swatch}
                style={{ background: roundBackground(1, place === rounds.length - 1) }}
                aria-hidden="true"
              />
              <span>
                <span className={styles.title} dir="auto">
                  {title}
                </span>{' '}
                <span className={styles.said}>{words}</span>
              </span>
            </li>
          ))}
        </ul>
        <div className={styles.box} ref={box}>
          <ul className={styles.pairs} style={style}>
            {shown.map(({ id, bars, change }) => (
              <li key={id} className={styles.pair}>
                {bars[0] && (
                  <span className={styles.label}>
                    <BarLabel bar={bars[0]} short />
                  </span>
                )}
                <ul className={styles.bars}>
                  {bars.map((bar, place) => (
                    <li key={rounds[place]?.title} className={styles.bar}>
                      <VisuallyHidden>{rounds[place]?.title}: </VisuallyHidden>
                      <span className={styles.track} aria-hidden="true">
                        <span
                          className={styles.length}
                          style={{
                            inlineSize: `${bar.share * 100}%`,
                            background: roundBackground(bar.series, place === bars.length - 1),
                            ...(bar.share > 0
                              ? { borderColor: `var(--series-${bar.series})` }
                              : { border: 0 }),
                          }}
                        />
                      </span>
                      <span className={styles.words}>{bar.words}</span>
                    </li>
                  ))}
                </ul>
                <span className={styles.change}>
                  {change !== undefined && (
                    <>
                      <VisuallyHidden>{t('change')} </VisuallyHidden>
                      {changeWords(change)}
                    </>
                  )}
                </span>
              </li>
            ))}
          </ul>
          <AndMore count={pairs.length - shown.length} />
        </div>
      </div>
    </div>
  );
}

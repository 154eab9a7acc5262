import type { ChoiceSetup, ChoiceTally } from '@sayso/shared/features/activities/kinds/choice/choice.ts';
import type { CSSProperties } from 'react';
import { classNames } from '../../../../ui/class-names.ts';
import { seriesBackground } from '../../../../ui/series.ts';
import type { WallProps } from '../../activity-ui.ts';
import { shareOf, shareWords } from '../../share-words.ts';
import { barsOf } from './bars-of.ts';
import styles from './choice-wall.module.css';

declare module 'react' {
  interface CSSProperties {
    '--rows'?: number;
    '--share'?: string;
  }
}

/** With more options than this, label and bar share a line. */
const roomyRows = 5;

/**
 * The options large on the wall, each with its colour and pattern from the start. The bars grow where they already stand,
 * so nothing jumps when results come.
 */
export function ChoiceWall({ setup, tally }: WallProps<ChoiceSetup, ChoiceTally>) {
  const longest = Math.max(...setup.options.map(({ label }) => label.length));
  const rows = setup.options.length;
  const style: CSSProperties = { '--rows': rows };
  return (
    <div className={styles.box}>
      <ul
        className={classNames(styles.bars, rows > roomyRows && styles.dense, longest > 40 && styles.wordy)}
        style={style}
      >
        {barsOf(setup, tally).map(({ id, label, people, series }) => (
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
                style={{
                  '--share': `${tally ? shareOf(people, tally.answered) * 100 : 0}%`,
                  background: seriesBackground(series),
                }}
              />
            </span>
            <span className={styles.share}>{tally && shareWords(people, tally.answered)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

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
  }
}

/** The options large on the wall. The bars grow where they already stand, so nothing jumps when results come. */
export function ChoiceWall({ setup, tally }: WallProps<ChoiceSetup, ChoiceTally>) {
  const longest = Math.max(...setup.options.map(({ label }) => label.length));
  const style: CSSProperties = { '--rows': setup.options.length };
  return (
    <div className={styles.box}>
      <ul className={classNames(styles.bars, longest > 48 && styles.wordy)} style={style}>
        {barsOf(setup, tally).map(({ id, label, people, series }) => (
          <li key={id} className={styles.row}>
            <span className={styles.text}>
              <span className={styles.label}>{label}</span>
              {tally && <span className={styles.share}>{shareWords(people, tally.answered)}</span>}
            </span>
            <span className={styles.track} aria-hidden="true">
              <span
                className={styles.bar}
                style={{
                  inlineSize: `${tally ? shareOf(people, tally.answered) * 100 : 0}%`,
                  background: seriesBackground(series),
                }}
              />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

import type { ChoiceSetup, ChoiceTally } from '@sayso/shared/features/activities/kinds/choice/choice.ts';
import { seriesBackground } from '../../../../ui/series.ts';
import type { ResultsProps } from '../../activity-ui.ts';
import { shareOf, shareWords } from '../../share-words.ts';
import { barsOf } from './bars-of.ts';
import styles from './choice-results.module.css';

/** One bar per option. Words and number say it all; the bar is for the eye alone. */
export function ChoiceResults({ setup, tally, sorted }: ResultsProps<ChoiceSetup, ChoiceTally>) {
  return (
    <div className={styles.box}>
      <ul className={styles.bars}>
        {barsOf(setup, tally, sorted).map(({ id, label, people, series }) => (
          <li key={id} className={styles.row}>
            <span className={styles.label}>{label}</span>
            <span className={styles.share}>{shareWords(people, tally.answered)}</span>
            <span className={styles.track} aria-hidden="true">
              <span
                className={styles.bar}
                style={{
                  inlineSize: `${shareOf(people, tally.answered) * 100}%`,
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

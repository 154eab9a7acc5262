import { Check } from 'lucide-react';
import { classNames } from '../../../../ui/class-names.ts';
import type { CardsGroup } from '../figure.ts';
import { t } from '../figures.messages.ts';
import styles from './card.module.css';

/** One thing that somebody wrote. What is done stays readable. */
export function AnswerCard({ card: { text, words, done = false } }: { card: CardsGroup['cards'][number] }) {
  return (
    <>
      <p className={classNames(styles.text, done && styles.doneText)} dir="auto">
        {text}
      </p>
      {(done || words !== undefined) && (
        <p className={styles.foot}>
          {words}
          {done && (
            <span className={styles.done}>
              <Check aria-hidden="true" /> {t('done')}
            </span>
          )}
        </p>
      )}
    </>
  );
}

import type { Labelled } from '@sayso/shared/features/activities/labelled.ts';
import { Check, CircleDashed, CircleDot, SkipForward, UserRoundCheck } from 'lucide-react';
import { useId } from 'react';
import { VisuallyHidden } from '../../../../ui/visually-hidden.tsx';
import { t } from './panel.messages.ts';
import styles from './panel-ballot.module.css';
import type { ScoreState } from './score-state.ts';

interface PitchListProps {
  pitches: readonly Labelled[];
  /** One for each pitch. */
  states: readonly ScoreState[];
  at: number;
  onGo(at: number): void;
}

const looks = {
  scored: { icon: Check, text: t('isScored') },
  passed: { icon: SkipForward, text: t('isPassed') },
  conflict: { icon: UserRoundCheck, text: t('isConflict') },
  part: { icon: CircleDot, text: t('isPart') },
  open: { icon: CircleDashed, text: t('isOpen') },
};

/** The way to any pitch, and what was said about it so far. */
export function PitchList({ pitches, states, at, onGo }: PitchListProps) {
  const id = useId();
  return (
    <div>
      <p id={id} className={styles.listTitle}>
        {t('all')}
      </p>
      <ul aria-labelledby={id} className={styles.list}>
        {pitches.map(({ id: pitch, label }, place) => {
          const { icon: Icon, text } = looks[states[place] ?? 'open'];
          return (
            <li key={pitch}>
              <button
                type="button"
                className={styles.jump}
                aria-current={place === at ? 'step' : undefined}
                onClick={() => onGo(place)}
              >
                <Icon aria-hidden="true" />
                <span className={styles.jumpName}>
                  {label}
                  <VisuallyHidden>: </VisuallyHidden>
                </span>
                <span className={styles.jumpState}>{text}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

import type { HidingChange } from '@sayso/shared/features/activities/hiding.ts';
import type { DeskWord } from '@sayso/shared/features/activities/kinds/word-cloud/desk.ts';
import { Merge, Split } from 'lucide-react';
import { useId } from 'react';
import { Badge } from '../../../../ui/badge.tsx';
import { Button } from '../../../../ui/button.tsx';
import { t as deskWords } from '../../desk/desk.messages.ts';
import { HidingButtons } from '../../desk/hiding-buttons.tsx';
import { PeopleCount } from '../../desk/people-count.tsx';
import { StateBadge } from '../../desk/state-badge.tsx';
import { t } from './word-cloud.messages.ts';
import styles from './word-row.module.css';

interface WordRowProps {
  word: DeskWord;
  /** There is nothing to merge it into. */
  alone: boolean;
  onChange(deed: HidingChange['do']): void;
  onMerge(): void;
  onSplit(merged: DeskWord['merged'][number]): void;
}

/** One word with what can be done about it. The buttons are described by the word. */
export function WordRow({ word, alone, onChange, onMerge, onSplit }: WordRowProps) {
  const { key, text, people, state, merged } = word;
  const id = useId();
  const hidden = state === 'hidden';
  return (
    <li className={styles.row} data-word={key}>
      <p className={styles.word}>
        <bdi id={id} className={hidden ? styles.away : styles.text}>
          {text}
        </bdi>{' '}
        <PeopleCount count={people} /> <StateBadge state={state} />
      </p>
      <HidingButtons state={state} describedBy={id} onChange={onChange}>
        {!hidden && !alone && (
          <Button
            variant="quiet"
            size="small"
            icon={Merge}
            aria-haspopup="dialog"
            aria-describedby={id}
            onClick={onMerge}
          >
            {t('mergeInto')}
          </Button>
        )}
      </HidingButtons>
      {merged.length > 0 && (
        <div className={styles.merged}>
          <p className={styles.with}>{t('mergedWith')}</p>
          <ul>
            {merged.map((part) => (
              <li key={part.key} className={styles.part}>
                <bdi id={`${id} ${part.key}`.replace(/\s/g, '-')}>{part.text}</bdi>
                <PeopleCount count={part.people} />
                {part.hidden && !hidden && <Badge tone="warn">{deskWords('hidden')}</Badge>}
                <Button
                  variant="quiet"
                  size="small"
                  icon={Split}
                  aria-describedby={`${id} ${part.key}`.replace(/\s/g, '-')}
                  onClick={() => onSplit(part)}
                >
                  {t('splitAgain')}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </li>
  );
}

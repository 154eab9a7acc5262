import type { DeskWord } from '@sayso/shared/features/activities/kinds/word-cloud/desk.ts';
import { Clock3, Eye, EyeOff, Merge, Split } from 'lucide-react';
import { useId } from 'react';
import { Badge } from '../../../../ui/badge.tsx';
import { Button } from '../../../../ui/button.tsx';
import { t } from './word-cloud.messages.ts';
import styles from './word-cloud-desk.module.css';

interface DeskRowProps {
  word: DeskWord;
  /** There is nothing to merge it into. */
  alone: boolean;
  onLetShow(): void;
  onHide(): void;
  onShow(): void;
  onMerge(): void;
  onSplit(merged: DeskWord['merged'][number]): void;
}

/** One word with what can be done about it. The buttons are described by the word. */
export function DeskRow({ word, alone, onLetShow, onHide, onShow, onMerge, onSplit }: DeskRowProps) {
  const { key, text, people, state, merged } = word;
  const id = useId();
  const hidden = state === 'hidden';
  return (
    <li className={styles.row} data-word={key}>
      <p className={styles.word}>
        <bdi id={id} className={hidden ? styles.away : styles.text}>
          {text}
        </bdi>{' '}
        <span className={styles.people}>{t('people', { count: people })}</span>{' '}
        {hidden && (
          <Badge tone="warn" icon={EyeOff}>
            {t('hidden')}
          </Badge>
        )}
        {state === 'waiting' && (
          <Badge tone="accent" icon={Clock3}>
            {t('waits')}
          </Badge>
        )}
      </p>
      <div className={styles.ways}>
        {state === 'waiting' && (
          <Button variant="primary" size="small" icon={Eye} aria-describedby={id} onClick={onLetShow}>
            {t('letShow')}
          </Button>
        )}
        <Button
          size="small"
          data-main=""
          icon={hidden ? Eye : EyeOff}
          aria-describedby={id}
          onClick={hidden ? onShow : onHide}
        >
          {hidden ? t('show') : t('hide')}
        </Button>
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
      </div>
      {merged.length > 0 && (
        <div className={styles.merged}>
          <p className={styles.people}>{t('mergedWith')}</p>
          <ul>
            {merged.map((part) => (
              <li key={part.key} className={styles.part}>
                <bdi id={`${id} ${part.key}`.replace(/\s/g, '-')}>{part.text}</bdi>
                <span className={styles.people}>{t('people', { count: part.people })}</span>
                {part.hidden && !hidden && <Badge tone="warn">{t('hidden')}</Badge>}
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

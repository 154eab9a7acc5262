import type { WordChange } from '@sayso/shared/features/activities/kinds/word-cloud/curation.ts';
import type { DeskWord, WordDesk } from '@sayso/shared/features/activities/kinds/word-cloud/desk.ts';
import { ArrowDownWideNarrow } from 'lucide-react';
import { useId, useLayoutEffect, useRef, useState } from 'react';
import { Button } from '../../../../ui/button.tsx';
import { Heading } from '../../../../ui/heading.tsx';
import { useSteadyOrder } from '../../fields/use-steady-order.ts';
import { DeskRow } from './desk-row.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { t } from './word-cloud.messages.ts';
import styles from './word-cloud-desk.module.css';

interface DeskListProps {
  desk: WordDesk;
  /** `said`: what to say aloud when it is done. */
  onCurate(change: WordChange, said: string): void;
}

/** The words to be hidden in one press, let show, merged by hand, and all of it back again. */
export function DeskList({ desk: { words, more }, onCurate }: DeskListProps) {
  const { steady, again } = useSteadyOrder(words);
  const [merging, setMerging] = useState<DeskWord>();
  const list = useRef<HTMLUListElement>(null);
  const goOnTo = useRef<string>(undefined);
  const heading = useId();
  const waiting = words.filter(({ state }) => state === 'waiting').length;

  // What was pressed goes away: the focus is lost then, and found again at the word that stays.
  useLayoutEffect(() => {
    if (goOnTo.current === undefined || document.activeElement !== document.body) return;
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-word]') ?? [])];
    const row = rows.find(({ dataset }) => dataset.word === goOnTo.current);
    goOnTo.current = undefined;
    row?.querySelector<HTMLElement>('[data-main]')?.focus();
  });

  return (
    <section className={styles.desk} aria-labelledby={heading}>
      <div className={styles.head}>
        <Heading level={4} id={heading}>
          {t('desk')}
        </Heading>
        {again && (
          <Button variant="quiet" size="small" icon={ArrowDownWideNarrow} onClick={again}>
            {t('sortAgain')}
          </Button>
        )}
      </div>
      <p className={styles.hint}>{t('deskHint')}</p>
      {waiting > 0 && <p className={styles.waiting}>{t('waiting', { count: waiting })}</p>}
      <ul ref={list} className={styles.words}>
        {steady.map((word) => {
          const { key, text } = word;
          return (
            <DeskRow
              key={key}
              word={word}
              alone={words.length < 2}
              onLetShow={() => {
                goOnTo.current = key;
                onCurate({ do: 'approve', key }, t('letShowSaid', { word: text }));
              }}
              onHide={() => onCurate({ do: 'hide', key }, t('hiddenSaid', { word: text }))}
              onShow={() => onCurate({ do: 'show', key }, t('shownSaid', { word: text }))}
              onMerge={() => setMerging(word)}
              onSplit={(part) => {
                goOnTo.current = key;
                onCurate({ do: 'split', key: part.key }, t('splitSaid', { word: part.text }));
              }}
            />
          );
        })}
      </ul>
      {more > 0 && <p className={styles.hint}>{t('deskMore', { count: more })}</p>}
      {merging && (
        <MergeDialog
          word={merging}
          others={words.filter(({ key, state }) => key !== merging.key && state !== 'hidden')}
          onClose={() => setMerging(undefined)}
          onChoose={({ key, text }) => {
            setMerging(undefined);
            goOnTo.current = key;
            const change = { do: 'merge', from: merging.key, to: key } as const;
            onCurate(change, t('mergedSaid', { word: merging.text, other: text }));
          }}
        />
      )}
    </section>
  );
}

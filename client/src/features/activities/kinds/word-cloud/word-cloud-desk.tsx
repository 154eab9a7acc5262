import type { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import type { WordChange } from '@sayso/shared/features/activities/kinds/word-cloud/curation.ts';
import { type DeskWord, WordDesk } from '@sayso/shared/features/activities/kinds/word-cloud/desk.ts';
import { ArrowDownWideNarrow } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import { DeskList } from '../../desk/desk-list.tsx';
import { useDesk } from '../../desk/use-desk.ts';
import { MergeDialog } from './merge-dialog.tsx';
import { t } from './word-cloud.messages.ts';
import { WordRow } from './word-row.tsx';

const said = { approve: 'letShowSaid', hide: 'hiddenSaid', show: 'shownSaid' } as const;

/** Every word that came in, for the team. */
export function WordCloudDesk({ id }: { id: ActivityId }) {
  const { held, curate } = useDesk<WordChange>(id);
  const desk = WordDesk.safeParse(held).data;
  return desk && desk.words.length > 0 ? <WordList {...{ desk, curate }} /> : null;
}

interface WordListProps {
  desk: WordDesk;
  curate(change: WordChange, said: string): Promise<void>;
}

/** The words to be hidden in one press, let show, merged by hand, and all of it back again. */
function WordList({ desk: { words, more }, curate }: WordListProps) {
  const [merging, setMerging] = useState<DeskWord>();
  const list = useRef<HTMLUListElement>(null);
  const goOnTo = useRef<string>(undefined);

  // What was merged or split goes away: the focus is lost then, and found again at the word that stays.
  useLayoutEffect(() => {
    if (goOnTo.current === undefined || document.activeElement !== document.body) return;
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-word]') ?? [])];
    const row = rows.find(({ dataset }) => dataset.word === goOnTo.current);
    goOnTo.current = undefined;
    row?.querySelector<HTMLElement>('[data-main]')?.focus();
  });

  return (
    <>
      <DeskList
        title={t('desk')}
        texts={words}
        more={more}
        sortIcon={ArrowDownWideNarrow}
        waitingWords={(count) => t('waiting', { count })}
        ref={list}
        row={(word) => (
          <WordRow
            key={word.key}
            word={word}
            alone={words.length < 2}
            onChange={(deed) => void curate({ do: deed, key: word.key }, t(said[deed], { word: word.text }))}
            onMerge={() => setMerging(word)}
            onSplit={(part) => {
              goOnTo.current = word.key;
              void curate({ do: 'split', key: part.key }, t('splitSaid', { word: part.text }));
            }}
          />
        )}
      />
      {merging && (
        <MergeDialog
          word={merging}
          others={words.filter(({ key, state }) => key !== merging.key && state !== 'hidden')}
          onClose={() => setMerging(undefined)}
          onChoose={({ key, text }) => {
            setMerging(undefined);
            goOnTo.current = key;
            const change = { do: 'merge', from: merging.key, to: key } as const;
            void curate(change, t('mergedSaid', { word: merging.text, other: text }));
          }}
        />
      )}
    </>
  );
}

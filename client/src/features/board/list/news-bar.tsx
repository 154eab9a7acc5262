import { type ReactNode, useEffect, useRef } from 'react';
import { announce } from '../../../ui/announcer.ts';
import { Button } from '../../../ui/button.tsx';
import { t as privateWords } from '../private-writing/private-writing.messages.ts';
import styles from './board-list.module.css';
import { ChooseSeveral } from './choosing-bar.tsx';
import { t } from './list.messages.ts';

interface NewsBarProps {
  count: number;
  /** Everything that is counted is a note. */
  notesOnly: boolean;
  added: number;
  moved: number;
  /** So many of those added were revealed just now. */
  revealed: number;
  /** There are several things that this person can do something with. */
  choosable: boolean;
  tools?: ReactNode;
  onShow: () => void;
}

/** Always as high as its button, so that nothing moves when there is news. */
export function NewsBar(props: NewsBarProps) {
  const { count, notesOnly, added, moved, revealed, choosable, tools, onShow } = props;
  const news = added + moved > 0;
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (news && revealed === 0) announce(t('thereIsNews'));
  }, [news, revealed]);

  function show() {
    onShow();
    bar.current?.focus();
  }

  return (
    <div ref={bar} tabIndex={-1} className={styles.news} data-news={news || undefined}>
      <span>{notesOnly ? t('count', { count }) : t('things', { count })}</span>
      {news ? (
        <Button size="small" variant="primary" onClick={show}>
          {newsText(added, moved, revealed)}
        </Button>
      ) : (
        choosable && <ChooseSeveral />
      )}
      {tools}
    </div>
  );
}

function newsText(added: number, moved: number, revealed: number): string {
  if (revealed > 0 && added > 0) return privateWords('revealedShow', { count: added });
  if (added === 0) return t('movedNotes');
  return moved > 0 ? t('newAndMoved', { count: added }) : t('newNotes', { count: added });
}

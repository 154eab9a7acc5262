import { useEffect, useRef } from 'react';
import { announce } from '../../../ui/announcer.ts';
import { Button } from '../../../ui/button.tsx';
import { t } from '../board.messages.ts';
import styles from './board-list.module.css';

interface NewsBarProps {
  count: number;
  added: number;
  moved: number;
  onShow: () => void;
}

/** Always as high as its button, so that nothing moves when there is news. */
export function NewsBar({ count, added, moved, onShow }: NewsBarProps) {
  const news = added + moved > 0;
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (news) announce(t('thereIsNews'));
  }, [news]);

  function show() {
    onShow();
    bar.current?.focus();
  }

  return (
    <div ref={bar} tabIndex={-1} className={styles.news}>
      <span>{t('notes', { count })}</span>
      {news && (
        <Button size="small" variant="primary" onClick={show}>
          {newsText(added, moved)}
        </Button>
      )}
    </div>
  );
}

function newsText(added: number, moved: number): string {
  if (added === 0) return t('movedNotes');
  return moved > 0 ? t('newAndMoved', { count: added }) : t('newNotes', { count: added });
}

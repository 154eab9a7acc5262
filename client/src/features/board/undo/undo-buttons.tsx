import type { BoardId } from '@sayso/shared/features/board/board-ids.ts';
import { Redo2, Undo2 } from 'lucide-react';
import { useEffect } from 'react';
import { IconButton } from '../../../ui/icon-button.tsx';
import { t } from './undo.messages.ts';
import { useUndo } from './use-undo.ts';

/** Undo and redo, with Ctrl or Cmd and Z wherever the board has the focus and nobody is typing. */
export function UndoButtons({ board }: { board: BoardId }) {
  const { canUndo, canRedo, undo, redo } = useUndo(board);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
      if (!isRedo && key !== 'z') return;
      event.preventDefault();
      if (isRedo) redo();
      else undo();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [undo, redo]);

  return (
    <>
      <IconButton icon={Undo2} label={t('undo')} aria-disabled={!canUndo} onClick={undo} />
      <IconButton icon={Redo2} label={t('redo')} aria-disabled={!canRedo} onClick={redo} />
    </>
  );
}

/** In a field, the keys undo typing. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('input, textarea, select') ||
    target.closest('[role="dialog"]') !== null);

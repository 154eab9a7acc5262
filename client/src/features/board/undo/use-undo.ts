import type { BoardId } from '@sayso/shared/features/board/board-ids.ts';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { useRoomConnection } from '../../../session/room-context.ts';
import { announce } from '../../../ui/announcer.ts';
import { showToast } from '../../../ui/toast-queue.ts';
import { t } from './undo.messages.ts';
import { undoStackOf } from './undo-keeper.ts';
import type { UndoOutcome } from './undo-stack.ts';

export interface Undo {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  undo(): void;
  redo(): void;
}

/** Undo and redo of what this person did on a board, and of nothing that others did. */
export function useUndo(board: BoardId): Undo {
  const connection = useRoomConnection();
  const stack = useMemo(() => undoStackOf(connection, board), [connection, board]);
  const subscribe = useCallback((listener: () => void) => stack.subscribe(listener), [stack]);
  const canUndo = useSyncExternalStore(subscribe, () => stack.canUndo);
  const canRedo = useSyncExternalStore(subscribe, () => stack.canRedo);
  return useMemo(
    () => ({
      canUndo,
      canRedo,
      undo: () => tell(stack.undo(), t('undone'), t('nothingToUndo')),
      redo: () => tell(stack.redo(), t('redone'), t('nothingToRedo')),
    }),
    [stack, canUndo, canRedo],
  );
}

function tell(outcome: UndoOutcome, done: string, nothing: string): void {
  if (outcome === 'others-changed-it') showToast({ text: t('othersChangedIt') });
  else announce(outcome === 'done' ? done : nothing);
}

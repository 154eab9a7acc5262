import type { BoardId } from '@sayso/shared/features/board/board-ids.ts';
import { type ReactNode, useContext } from 'react';
import { useRoom } from '../../../session/use-room.ts';
import { t } from './private-writing.messages.ts';
import { SeenLater } from './seen-later.ts';

/** Where people type: who can see who wrote it, and during private writing who can see it at all. */
export function PrivatePromise({ board, children }: { board: BoardId; children: ReactNode }) {
  const later = useContext(SeenLater);
  const said = useRoom(({ board: { boards } }) => {
    const writing = boards.get(board)?.writing;
    if (!writing) return undefined;
    return writing.teamSees ? t('promiseTeam') : t('promise');
  });
  if (said === undefined || !later) return children;
  return (
    <>
      <strong>{said}</strong> {children}
    </>
  );
}

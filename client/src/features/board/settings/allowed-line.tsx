import type { BoardId } from '@sayso/shared/features/board/board-ids.ts';
import { useRoom, useYou } from '../../../session/use-room.ts';
import { t } from './settings.messages.ts';
import styles from './settings.module.css';

/** For participants: what they may do now beyond their own things. Read out when it changes. */
export function AllowedLine({ board: id }: { board: BoardId }) {
  const isParticipant = useYou().actor.role === 'participant';
  const said = useRoom(({ board: { boards }, workshop }) => {
    const board = boards.get(id);
    if (!board?.open || board.writing || workshop.ended) return '';
    const { moveOthers, editOthers } = board.allows;
    if (moveOthers && editOthers) return t('nowBoth');
    if (moveOthers) return t('nowMove');
    return editOthers ? t('nowEdit') : '';
  });
  if (!isParticipant) return null;
  return (
    <p role="status" className={said === '' ? styles.quiet : styles.allowed}>
      {said}
    </p>
  );
}

import type { BoardId } from '@sayso/shared/features/board/board-ids.ts';
import { EyeOff } from 'lucide-react';
import { useRoom } from '../../../session/use-room.ts';
import styles from './blank-cards.module.css';
import { t } from './private-writing.messages.ts';
import { useBlanks } from './use-blanks.ts';

/** On the wall: that everybody writes for themselves, and how the pile grows. */
export function WritingOnWall({ board }: { board: BoardId }) {
  const on = useRoom(({ board: { boards } }) => boards.get(board)?.writing != null);
  const waiting = [...useBlanks(board).values()].reduce((sum, count) => sum + count, 0);
  if (!on) return null;
  return (
    <p className={styles.wall}>
      <EyeOff aria-hidden="true" />
      <span>
        {t('on')}. {waiting === 0 ? t('noCards') : t('cards', { count: waiting })}
      </span>
    </p>
  );
}

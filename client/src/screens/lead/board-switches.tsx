import type { BoardId } from '@sayso/shared/features/board/board-ids.ts';
import { useRoom } from '../../session/use-room.ts';
import { useSend } from '../../session/use-send.ts';
import { Switch } from '../../ui/switch.tsx';
import { t } from './lead.messages.ts';
import styles from './lead.module.css';

/** What people may do on the board right now. */
export function BoardSwitches({ board: id }: { board: BoardId }) {
  const board = useRoom((room) => room.board.boards.get(id));
  const ended = useRoom(({ workshop }) => workshop.ended);
  const send = useSend();
  if (!board) return null;
  return (
    <div className={styles.switches}>
      <Switch
        label={t('boardOpen')}
        checked={board.open}
        disabled={ended}
        onCheckedChange={(on) => void send({ type: on ? 'board.OpenBoard' : 'board.CloseBoard', id })}
      />
      <Switch
        label={t('othersMove')}
        checked={board.allows.moveOthers}
        disabled={ended}
        onCheckedChange={(on) => void send({ type: 'board.Allow', board: id, allows: { moveOthers: on } })}
      />
    </div>
  );
}

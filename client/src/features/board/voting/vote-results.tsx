import type { BoardId } from '@sayso/shared/features/board/board-ids.ts';
import { ChartBar } from 'lucide-react';
import { useState } from 'react';
import { useRoom } from '../../../session/use-room.ts';
import { Button } from '../../../ui/button.tsx';
import { later } from '../../../ui/later.tsx';
import { t } from './voting.messages.ts';
import styles from './voting-now.module.css';

const sheet = later(
  async () => (await import('./vote-results-sheet.tsx')).VoteResultsSheet,
  () => null,
);
const VoteResultsSheet = sheet.Part;

/** Opens what people voted for on this board, once there is something. */
export function VoteResults({ board: id }: { board: BoardId }) {
  const [open, setOpen] = useState(false);
  const some = useRoom(({ board }) =>
    [...board.votings.values()].some(({ board: on, stage }) => on === id && stage === 'ended'),
  );
  if (!some && !open) return null;
  return (
    <div className={styles.strip}>
      <Button size="small" icon={ChartBar} onPointerEnter={sheet.fetch} onClick={() => setOpen(true)}>
        {t('results')}
      </Button>
      {open && <VoteResultsSheet board={id} onClose={() => setOpen(false)} />}
    </div>
  );
}

import { idsAtOnce } from '@sayso/shared/features/board/limits.ts';
import { arrangedByVotes } from '@sayso/shared/features/board/voting/arrange-by-votes.ts';
import type { Voting } from '@sayso/shared/features/board/voting/voting.model.ts';
import { ArrowDownWideNarrow, Trash2 } from 'lucide-react';
import { useId, useState } from 'react';
import { useRoomConnection } from '../../../session/room-context.ts';
import { announce } from '../../../ui/announcer.ts';
import { Button } from '../../../ui/button.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Switch } from '../../../ui/switch.tsx';
import { showToast } from '../../../ui/toast-queue.ts';
import styles from './vote-results.module.css';
import { t } from './voting.messages.ts';

/** What the team can do with results. Nothing moves unless somebody asks for it. */
export function VoteResultsActions({ voting }: { voting: Voting }) {
  const { store, send } = useRoomConnection();
  const [removing, setRemoving] = useState(false);
  const hintId = useId();

  function arrange() {
    const places = [...arrangedByVotes(store.getState().room.board, voting)];
    if (places.length === 0) return showToast({ text: t('arrangedAlready') });
    while (places.length > 0) void send({ type: 'board.PlaceItems', places: places.splice(0, idsAtOnce) });
    showToast({ text: t('arranged') });
  }
  function remove() {
    setRemoving(false);
    void send({ type: 'board.RemoveVoting', id: voting.id });
    announce(t('removed'));
  }

  return (
    <div className={styles.team}>
      <Switch
        label={t('onWall')}
        checked={voting.onWall}
        onCheckedChange={(on) => void send({ type: 'board.PutVotingOnWall', id: voting.id, on })}
      />
      <Cluster>
        <Button icon={ArrowDownWideNarrow} aria-describedby={hintId} onClick={arrange}>
          {t('arrange')}
        </Button>
        <Button variant="quiet" icon={Trash2} onClick={() => setRemoving(true)}>
          {t('remove')}
        </Button>
      </Cluster>
      <p id={hintId} className={styles.counts}>
        {t('arrangeHint')}
      </p>
      <Dialog
        open={removing}
        onClose={() => setRemoving(false)}
        title={t('removeTitle', { name: voting.name })}
        size="small"
        actions={
          <>
            <Button onClick={() => setRemoving(false)}>{t('keep')}</Button>
            <Button variant="danger" onClick={remove}>
              {t('remove')}
            </Button>
          </>
        }
      >
        <p>{t('removeHint')}</p>
      </Dialog>
    </div>
  );
}

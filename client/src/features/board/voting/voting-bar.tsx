import type { BoardId } from '@sayso/shared/features/board/board-ids.ts';
import { ballotOf, dotsLeft } from '@sayso/shared/features/board/voting/ballots.ts';
import type { DotBallot, Voting } from '@sayso/shared/features/board/voting/voting.model.ts';
import { useState } from 'react';
import { useRoom, useYou } from '../../../session/use-room.ts';
import { useSend } from '../../../session/use-send.ts';
import { announce } from '../../../ui/announcer.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { DotRow } from './dot-row.tsx';
import { focusVoting } from './focus-voting.ts';
import { useOpenVoting } from './use-voting.ts';
import { t } from './voting.messages.ts';
import styles from './voting-now.module.css';

/** How many dots somebody has left. Always in sight while they vote. */
export function OwnVotingBar({ board }: { board: BoardId }) {
  const voting = useOpenVoting(board);
  const { actor, viewer } = useYou();
  const ballot = useRoom((room) => voting && ballotOf(room.board, voting.id, viewer.author));
  const ended = useRoom(({ workshop }) => workshop.ended);
  if (!voting || ended || actor.role !== 'participant' || !ballot || 'pass' in ballot) return null;
  return <VotingBar voting={voting} ballot={ballot} />;
}

function VotingBar({ voting, ballot }: { voting: Voting; ballot: DotBallot }) {
  const { id, board, name, dots } = voting;
  const send = useSend();
  const [leaving, setLeaving] = useState(false);
  const left = dotsLeft(voting, ballot);

  function leave() {
    setLeaving(false);
    void send({ type: 'board.PassVoting', id });
    announce(t('leftVote'));
    focusVoting(board);
  }

  return (
    <section className={styles.bar} aria-label={t('barName')}>
      <div className={styles.words}>
        <p className={styles.name}>{t('vote', { name })}</p>
        <p className={styles.left}>
          <DotRow filled={left} of={dots} />
          <span>
            {t('left', { left, count: dots })}
            {left === 0 && <span className={styles.soft}>{t('allPlaced')}</span>}
          </span>
        </p>
      </div>
      <Button
        size="small"
        variant="quiet"
        className={styles.leave}
        onClick={() => (left < dots ? setLeaving(true) : leave())}
      >
        {t('leave')}
      </Button>
      <Dialog
        open={leaving}
        onClose={() => setLeaving(false)}
        title={t('leaveTitle')}
        size="small"
        actions={
          <>
            <Button onClick={() => setLeaving(false)}>{t('stay')}</Button>
            <Button onClick={leave}>{t('leave')}</Button>
          </>
        }
      >
        <p>{t('leaveHint')}</p>
      </Dialog>
    </section>
  );
}

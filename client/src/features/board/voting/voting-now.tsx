import type { BoardId } from '@sayso/shared/features/board/board-ids.ts';
import type { Voting } from '@sayso/shared/features/board/voting/voting.model.ts';
import { isFacilitator } from '@sayso/shared/room/audience.ts';
import { useEffect, useRef } from 'react';
import { useRoom, useYou } from '../../../session/use-room.ts';
import { announce } from '../../../ui/announcer.ts';
import { votingPlace } from './focus-voting.ts';
import { useEndedVotings, useOpenVoting, useOwnBallot } from './use-voting.ts';
import { VoteResults } from './vote-results.tsx';
import { t } from './voting.messages.ts';
import { VotingInvitation } from './voting-invitation.tsx';
import styles from './voting-now.module.css';
import { VotingRun } from './voting-run.tsx';

/** While people vote: the invitation, what one has left, or how it goes for the team. Says so when there are results. */
export function VotingNow({ board }: { board: BoardId }) {
  const voting = useOpenVoting(board);
  const { role } = useYou().actor;
  const workshopEnded = useRoom(({ workshop }) => workshop.ended);
  useWordOfResults(board, voting);
  const going = workshopEnded ? undefined : voting;
  return (
    <div id={votingPlace(board)} tabIndex={-1} className={styles.now}>
      {going && isFacilitator(role) && <VotingRun voting={going} />}
      {going && role === 'participant' && <OwnVoting voting={going} />}
      <VoteResults board={board} />
    </div>
  );
}

function OwnVoting({ voting }: { voting: Voting }) {
  const ballot = useOwnBallot(voting);
  const standing = ballot === undefined ? 'asked' : 'pass' in ballot ? 'passed' : 'joined';
  return <VotingInvitation voting={voting} standing={standing} />;
}

function useWordOfResults(board: BoardId, voting: Voting | undefined): void {
  const going = useRef(voting?.id);
  const [newest] = useEndedVotings(board);
  useEffect(() => {
    if (going.current !== undefined && newest?.id === going.current) announce(t('ended'));
    going.current = voting?.id;
  }, [voting, newest]);
}

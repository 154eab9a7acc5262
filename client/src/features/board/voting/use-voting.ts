import type { BoardId } from '@sayso/shared/features/board/board-ids.ts';
import { ballotOf, endedVotingsOn, openVotingOn } from '@sayso/shared/features/board/voting/ballots.ts';
import type { DotBallot, Voting } from '@sayso/shared/features/board/voting/voting.model.ts';
import { useRoom, useRoomList, useYou } from '../../../session/use-room.ts';

/** The vote that goes on on a board. */
export const useOpenVoting = (board: BoardId): Voting | undefined =>
  useRoom((room) => openVotingOn(room.board, board));

/** What this person has done in it so far. */
export function useOwnBallot(voting: Voting): DotBallot | undefined {
  const { author } = useYou().viewer;
  return useRoom(({ board }) => ballotOf(board, voting.id, author));
}

/** Votes with results, the newest first. */
export const useEndedVotings = (board: BoardId): readonly Voting[] =>
  useRoomList((room) => endedVotingsOn(room.board, board).toReversed());

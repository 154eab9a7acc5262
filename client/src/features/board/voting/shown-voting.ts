import type { BoardState } from '@sayso/shared/features/board/board.state.ts';
import type { BoardId, VotingId } from '@sayso/shared/features/board/board-ids.ts';
import { endedVotingsOn, openVotingOn } from '@sayso/shared/features/board/voting/ballots.ts';
import type { Voting } from '@sayso/shared/features/board/voting/voting.model.ts';
import { useStore } from 'zustand/react';
import { createStore } from 'zustand/vanilla';
import { useRoom } from '../../../session/use-room.ts';

type Choices = ReadonlyMap<BoardId, VotingId | 'none'>;

/** Whose dots stand on the board, as the reader of this screen chose: the newest vote where nothing was chosen. */
const choices = createStore<{ readonly chosen: Choices }>(() => ({ chosen: new Map() }));

export const listenToShownVoting = (listener: () => void): (() => void) => choices.subscribe(listener);

export function showVoting(board: BoardId, voting: VotingId | 'none'): void {
  choices.setState(({ chosen }) => ({ chosen: new Map([...chosen, [board, voting]]) }));
}

/** The ended vote whose dots stand on the things of a board now. While people vote there are none. */
export function shownVotingOn(state: BoardState, board: BoardId): Voting | undefined {
  if (openVotingOn(state, board)) return undefined;
  const wanted = choices.getState().chosen.get(board);
  if (wanted === 'none') return undefined;
  const ended = endedVotingsOn(state, board);
  return ended.find(({ id }) => id === wanted) ?? ended.at(-1);
}

export function useShownVoting(board: BoardId): Voting | undefined {
  useStore(choices, ({ chosen }) => chosen.get(board));
  return useRoom((room) => shownVotingOn(room.board, board));
}

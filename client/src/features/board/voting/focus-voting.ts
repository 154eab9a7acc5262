import type { BoardId } from '@sayso/shared/features/board/board-ids.ts';

/** The part of the page that speaks of votes on a board. */
export const votingPlace = (board: BoardId): string => `voting-${board}`;

/** For a button that goes when it is pressed: the focus stays where it stood. */
export function focusVoting(board: BoardId): void {
  setTimeout(() => document.getElementById(votingPlace(board))?.focus());
}

import { isFacilitator } from '../../../room/audience.ts';
import type { Actor, Rejection } from '../../../room/feature.ts';
import { no } from '../board.no.ts';
import type { BoardState } from '../board.state.ts';
import type { BoardId } from '../board-ids.ts';

/**
 * Why somebody may not make, name or dissolve groups on a board; undefined when they may. Groups are for all to see, so
 * whoever may not touch what others made may not touch them either.
 */
export function whyNotGroup(
  { boards, leading }: Pick<BoardState, 'boards' | 'leading'>,
  board: BoardId,
  by: Pick<Actor, 'role'>,
): Rejection | undefined {
  const on = boards.get(board);
  if (isFacilitator(by.role)) return on ? undefined : no('board.board-gone');
  if (!on?.shown || by.role !== 'participant') return no('board.board-gone');
  if (!on.open) return no('board.not-open');
  if (leading.get(board)?.how === 'control') return no('board.held');
  if (on.writing) return no('board.writing-in-private');
  return on.allows.moveOthers ? undefined : no('board.not-yours');
}

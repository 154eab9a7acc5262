import type { BoardState } from '@sayso/shared/features/board/board.state.ts';
import type { BoardId } from '@sayso/shared/features/board/board-ids.ts';
import { itemsPerBoard, itemsPerPerson } from '@sayso/shared/features/board/limits.ts';
import { isFacilitator } from '@sayso/shared/room/audience.ts';
import type { Actor } from '@sayso/shared/room/feature.ts';

/** How many more things this person may put on a board, as far as this screen knows: some may be hidden from it. */
export function roomLeft(
  { items, blanks }: Pick<BoardState, 'items' | 'blanks'>,
  board: BoardId,
  by: Pick<Actor, 'role' | 'author'>,
): number {
  let all = 0;
  let own = 0;
  let known = 0;
  for (const item of items.values()) {
    if (item.board !== board) continue;
    all += 1;
    if (item.private) known += 1;
    if (item.author !== null && item.author === by.author) own += 1;
  }
  const counted = (blanks.get(board) ?? []).reduce((sum, { count }) => sum + count, 0);
  const onBoard = itemsPerBoard - all - Math.max(0, counted - known);
  return Math.max(0, isFacilitator(by.role) ? onBoard : Math.min(onBoard, itemsPerPerson - own));
}

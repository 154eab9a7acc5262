import type { BoardState } from '@sayso/shared/features/board/board.state.ts';
import type { BoardId } from '@sayso/shared/features/board/board-ids.ts';
import type { Box } from '@sayso/shared/features/board/geometry.ts';
import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import { freePlace, lying } from '@sayso/shared/features/board/items/slots.ts';
import { noteSize } from '@sayso/shared/features/board/kinds/note/note.kind.ts';
import type { AuthorId } from '@sayso/shared/room/ids.ts';

export interface BlankCard extends Box {
  readonly section: Item['section'];
}

/** More of them say no more. */
const mostDrawn = 60;

/**
 * Cards for what others have written in private: how many there are is known, nothing else. They lie where the next
 * notes would go. One's own are there as they are.
 */
export function blankCards(state: BoardState, board: BoardId, me: AuthorId): readonly BlankCard[] {
  const counted = state.blanks.get(board);
  if (!counted) return [];
  const taken: Box[] = lying(state, board, me);
  const own = new Map<Item['section'], number>();
  for (const item of state.items.values()) {
    if (item.board === board && item.private) own.set(item.section, (own.get(item.section) ?? 0) + 1);
  }
  return counted.flatMap(({ section, count }) => {
    const frame = section === null ? undefined : state.sections.get(section);
    const others = Math.max(0, count - (own.get(section) ?? 0));
    return Array.from({ length: Math.min(mostDrawn, others) }, () => {
      const card = { section, ...freePlace(taken, frame), width: noteSize, height: noteSize };
      taken.push(card);
      return card;
    });
  });
}

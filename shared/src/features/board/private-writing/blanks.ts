import type { Later } from '../../../room/feature.ts';
import type { Told } from '../board.part.ts';
import type { BoardState } from '../board.state.ts';
import type { BoardId, SectionId } from '../board-ids.ts';
import type { Blanks } from './private-writing.model.ts';

/** Counts what is not revealed, in the order of the sections. What was held back counts too: holding is silent. */
export function blanksOn({ items }: BoardState, board: BoardId): readonly Blanks[] {
  const counts = new Map<SectionId | null, number>();
  for (const item of items.values()) {
    if (item.board !== board || !item.private) continue;
    counts.set(item.section, (counts.get(item.section) ?? 0) + 1);
  }
  return [...counts]
    .map(([section, count]) => ({ section, count }))
    .sort((a, b) => ((a.section ?? '') < (b.section ?? '') ? -1 : 1));
}

/** One count per tick, never a message per card. */
export const blanksCounted = (board: BoardId): Later<BoardState, Told> => ({
  later: `board.blanks ${board}`,
  event: (now) => ({ type: 'board.BlanksCounted', board, blanks: blanksOn(now, board) }),
});

import type { BoardState } from '@sayso/shared/features/board/board.state.ts';
import type { BoardId, ItemId } from '@sayso/shared/features/board/board-ids.ts';
import { wordsOf } from '../../kinds/looks.ts';
import { shelvesOf } from '../../list/reading-list.ts';

/** Capitals and accents make no difference to somebody who looks for a word. */
const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').toLowerCase();

/** Everything on a board on which all the words stand, in reading order. Nothing when nothing is looked for. */
export function findWords(state: BoardState, board: BoardId, sought: string): readonly ItemId[] {
  const words = plain(sought).trim().split(' ').filter(Boolean);
  if (words.length === 0) return [];
  return shelvesOf(state, board)
    .flatMap(({ items }) => items)
    .filter((id) => {
      const item = state.items.get(id);
      if (!item) return false;
      const text = plain(wordsOf(item.content, state.items));
      return words.every((word) => text.includes(word));
    });
}

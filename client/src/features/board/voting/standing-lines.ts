import type { BoardState } from '@sayso/shared/features/board/board.state.ts';
import type { ItemId } from '@sayso/shared/features/board/board-ids.ts';
import { readingOrder } from '@sayso/shared/features/board/items/reading-order.ts';
import { type Standing, standings } from '@sayso/shared/features/board/voting/standings.ts';
import type { Tally, Voting } from '@sayso/shared/features/board/voting/voting.model.ts';
import { wordsOf } from '../kinds/looks.ts';

export interface StandingLine extends Standing {
  readonly words: string;
}

/** The results as they are read out: the most dots first, and what has as many in the order of the board. */
export function standingLines(
  { items }: BoardState,
  { tally }: Pick<Voting, 'tally'>,
): readonly StandingLine[] {
  if (!tally) return [];
  const there: Tally = { ...tally, items: tally.items.filter(({ item }) => items.has(item)) };
  const read = readingOrder(there.items.flatMap(({ item }) => items.get(item) ?? []));
  const place = new Map<ItemId, number>(read.map(({ id }, index) => [id, index]));
  return standings(there, (item) => place.get(item) ?? 0).flatMap((standing) => {
    const item = items.get(standing.item);
    return item ? [{ ...standing, words: wordsOf(item.content, items) }] : [];
  });
}

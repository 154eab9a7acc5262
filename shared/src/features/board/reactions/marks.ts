import type { AuthorId } from '../../../room/ids.ts';
import type { BoardState } from '../board.state.ts';
import type { ItemId } from '../board-ids.ts';
import { type Reaction, type ReactionCounts, reactions } from './reactions.model.ts';

/** What one person gave to an item. A screen knows its own person's. */
export const marksOf = (
  { marks }: Pick<BoardState, 'marks'>,
  item: ItemId,
  author: AuthorId,
): readonly Reaction[] => marks.get(item)?.get(author) ?? [];

/** With or without that one, in the order of the set: in which order they were given is not kept. */
export const marked = (held: readonly Reaction[], reaction: Reaction, on: boolean): readonly Reaction[] =>
  reactions.filter((one) => (one === reaction ? on : held.includes(one)));

/** Counts people. Only the server has everybody's marks: a screen reads `reactions` of the board's state. */
export function countMarks({ marks }: Pick<BoardState, 'marks'>, item: ItemId): ReactionCounts {
  const given = [...(marks.get(item)?.values() ?? [])];
  const counts = reactions.map(
    (reaction) => [reaction, given.filter((held) => held.includes(reaction)).length] as const,
  );
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

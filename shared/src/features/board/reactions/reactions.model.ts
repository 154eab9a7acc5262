import type { AuthorId } from '../../../room/ids.ts';
import type { ItemId } from '../board-ids.ts';

/** Pictures and words for them are the screen's. */
export const reactions = ['heart', 'thumbs-up', 'star', 'laugh', 'question'] as const;
export type Reaction = (typeof reactions)[number];

/** People per reaction. What nobody gave is left out. */
export type ReactionCounts = { readonly [Key in Reaction]?: number };

/** `author` is null once the item was deleted. */
export interface Reacted {
  readonly type: 'board.Reacted';
  readonly id: ItemId;
  readonly author: AuthorId | null;
  readonly reaction: Reaction;
  readonly on: boolean;
}
export type ReactionsEvent = Reacted;

/** Told to screens, never stored. */
export type ReactionsNotice =
  | { type: 'board.ReactionsCounted'; id: ItemId; counts: ReactionCounts }
  /** All reactions of this screen's person on that item. */
  | { type: 'board.OwnReactions'; id: ItemId; author: AuthorId; reactions: readonly Reaction[] };

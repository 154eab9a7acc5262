import type { BoardState } from '@sayso/shared/features/board/board.state.ts';
import type { GroupId, ItemId } from '@sayso/shared/features/board/board-ids.ts';
import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import { readingOrder } from '@sayso/shared/features/board/items/reading-order.ts';
import { wordsOf } from '../kinds/looks.ts';

/** What items can be put together with. */
export interface Groupable {
  readonly groups: readonly { readonly id: GroupId; readonly title: string | null }[];
  /** Things that are in no group, those of the same section first, each in reading order. */
  readonly others: readonly { readonly id: ItemId; readonly words: string }[];
}

/** `mayGroup`: whether this person may put that one into a group. */
export function groupableWith(
  items: readonly Item[],
  state: Pick<BoardState, 'items' | 'groups'>,
  mayGroup: (item: Item) => boolean,
): Groupable {
  const [first] = items;
  if (!first) return { groups: [], others: [] };
  const chosen = new Set(items.map(({ id }) => id));
  const own = new Set(items.map(({ group }) => group));
  const shared = own.size === 1 ? first.group : null;
  const free = readingOrder(state.items.values()).filter(
    (item) => item.board === first.board && item.group === null && !chosen.has(item.id) && mayGroup(item),
  );
  const near = free.filter(({ section }) => section === first.section);
  const far = free.filter(({ section }) => section !== first.section);
  return {
    groups: [...state.groups.values()].filter(({ id, board }) => board === first.board && id !== shared),
    others: [...near, ...far].map(({ id, content }) => ({ id, words: wordsOf(content, state.items) })),
  };
}

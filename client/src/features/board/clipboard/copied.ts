import type { BoardState } from '@sayso/shared/features/board/board.state.ts';
import type { ItemId } from '@sayso/shared/features/board/board-ids.ts';
import { byDepth } from '@sayso/shared/features/board/items/depth.ts';
import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import { readingOrder } from '@sayso/shared/features/board/items/reading-order.ts';
import { textOf } from '@sayso/shared/features/board/kinds/kinds.ts';
import { idsAtOnce } from '@sayso/shared/features/board/limits.ts';
import type { AuthorId } from '@sayso/shared/room/ids.ts';
import type { Clip } from './clip.ts';

export interface Copied {
  readonly clip: Clip;
  /** What can be read on them, in reading order. */
  readonly words: readonly string[];
  /** More could have been copied than go at once. */
  readonly more: boolean;
}

/**
 * Items as they go onto the clipboard. What is put aside is not copied back among the rest, and what others wrote in
 * private is nobody else's to carry away. Undefined when nothing is left.
 */
export function copied(
  state: Pick<BoardState, 'items' | 'groups'>,
  ids: readonly ItemId[],
  me: AuthorId,
): Copied | undefined {
  const all = ids
    .flatMap((id) => state.items.get(id) ?? [])
    .filter((item) => mayCopy(item, me))
    .sort(byDepth);
  const items = all.slice(0, idsAtOnce);
  if (items.length === 0) return undefined;
  const groups = [...new Set(items.flatMap(({ group }) => group ?? []))].filter(
    (group) => items.filter((item) => item.group === group).length > 1,
  );
  return {
    clip: {
      sayso: 1,
      items: items.map(({ id, content, x, y, width, height, rotation, group }) => {
        const at = group === null ? -1 : groups.indexOf(group);
        return { id, content, x, y, width, height, rotation, group: at < 0 ? null : at };
      }),
      groups: groups.map((group) => ({ title: state.groups.get(group)?.title ?? null })),
    },
    more: all.length > items.length,
    words: readingOrder(items).flatMap(({ content }) => textOf(content).replace(/\s+/g, ' ').trim() || []),
  };
}

const mayCopy = ({ author, hidden, private: isPrivate }: Item, me: AuthorId): boolean =>
  author === me || !(hidden || isPrivate);

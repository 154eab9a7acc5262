import type { BoardState } from '@sayso/shared/features/board/board.state.ts';
import type { ItemId, SectionId } from '@sayso/shared/features/board/board-ids.ts';
import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import { readingOrder } from '@sayso/shared/features/board/items/reading-order.ts';
import { sectionsInOrder } from '@sayso/shared/features/board/sections/section-layout.ts';
import { ArrowDown, ArrowUp, CornerDownRight } from 'lucide-react';
import type { MenuItem } from '../../../ui/menu.tsx';
import { t } from './actions.messages.ts';
import { reorderedPlaces } from './reordered-places.ts';
import type { DoToItems } from './use-item-actions.ts';

/** What may be moved and is read in one go with an item: the same section, the same group, in reading order. */
export function readWith(
  item: Item,
  { items }: Pick<BoardState, 'items'>,
  mayMove: (item: Item) => boolean,
): readonly Item[] {
  const beside = [...items.values()].filter(
    ({ board, section, group }) => board === item.board && section === item.section && group === item.group,
  );
  return readingOrder(beside.filter(mayMove));
}

interface Moving {
  readonly items: readonly Item[];
  readonly state: BoardState;
  readonly actions: DoToItems;
  mayMove(item: Item): boolean;
  onBefore(): void;
  /** Around every move. */
  moving(ids: readonly ItemId[], move: () => void): void;
}

/** Where things can go: up and down among their neighbours, and to every other section. */
export function moveMenu({ items, state, actions, mayMove, onBefore, moving }: Moving): readonly MenuItem[] {
  const [first] = items;
  if (!first) return [];
  const ids = items.map(({ id }) => id);
  const all = [
    ...(items.length === 1 ? steps() : []),
    ...places().map(
      ({ id, title }): MenuItem => ({
        id: id ?? 'loose',
        label: title,
        onSelect: () => moving(ids, () => actions.moveTo(ids, id, title)),
      }),
    ),
  ];
  return all.length > 0
    ? all
    : [{ id: 'nowhere', label: t('nowhere'), disabled: true, onSelect: () => undefined }];

  function places(): readonly { id: SectionId | null; title: string }[] {
    if (!first) return [];
    const sections = sectionsInOrder(state, first.board);
    const some = sections.length > 0 ? [...sections, { id: null, title: t('noSection') }] : [];
    return some.filter(({ id }) => items.some((item) => item.section !== id));
  }

  function steps(): readonly MenuItem[] {
    if (!first) return [];
    const order = readWith(first, state, mayMove);
    const at = order.findIndex(({ id }) => id === first.id);
    const goBefore = (before: ItemId | null, said: string) => (): void => {
      const next = reorderedPlaces(order, first.id, before);
      const moved = next.map(({ id }) => id);
      if (next.length > 0) moving(moved, () => actions.place(next, said));
    };
    const previous = order[at - 1];
    const next = order[at + 1];
    return [
      ...(previous
        ? [{ id: 'up', label: t('up'), icon: ArrowUp, onSelect: goBefore(previous.id, t('movedUp')) }]
        : []),
      ...(next
        ? [
            {
              id: 'down',
              label: t('down'),
              icon: ArrowDown,
              onSelect: goBefore(order[at + 2]?.id ?? null, t('movedDown')),
            },
          ]
        : []),
      ...(order.length > 2
        ? [{ id: 'before', label: t('before'), icon: CornerDownRight, onSelect: onBefore }]
        : []),
    ];
  }
}

import type { ItemId } from '@sayso/shared/features/board/board-ids.ts';
import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import { useMemo } from 'react';
import { useStore } from 'zustand/react';
import { useShallow } from 'zustand/react/shallow';
import { useRoomConnection } from '../../../session/room-context.ts';
import { type ItemPowers, powersOf } from '../actions/item-powers.ts';
import { wordsOf } from '../kinds/looks.ts';

export interface Row {
  readonly item: Item;
  readonly words: string;
  readonly powers: ItemPowers;
}

/** What a row of the list shows, asked for in one: a list has a thousand rows, and each change asks all of them. */
export function useRow(id: ItemId): Row | undefined {
  const flat = useStore(
    useRoomConnection().store,
    useShallow(({ room: { board, workshop }, you }) => {
      const item = board.items.get(id);
      if (!item || !you) return undefined;
      const words = wordsOf(item.content, board.items);
      return { ...powersOf(item, board, you.actor, workshop.ended), item, words };
    }),
  );
  return useMemo(() => {
    if (!flat) return undefined;
    const { item, words, ...powers } = flat;
    return { item, words, powers };
  }, [flat]);
}

import type { ItemId } from '@sayso/shared/features/board/board-ids.ts';
import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import { useStore } from 'zustand/react';
import { useShallow } from 'zustand/react/shallow';
import { useRoomConnection } from '../../../session/room-context.ts';
import { useYou } from '../../../session/use-room.ts';
import { type ItemPowers, powersOf, sharedPowers } from './item-powers.ts';

/** What this person may do with an item. It changes with the board as well as with the item. */
export function useItemPowers(item: Item): ItemPowers {
  const { actor } = useYou();
  return useStore(
    useRoomConnection().store,
    useShallow(({ room }) => powersOf(item, room.board, actor, room.workshop.ended)),
  );
}

/** What this person may do with all of them at once. */
export function useSharedPowers(ids: readonly ItemId[]): ItemPowers {
  const { actor } = useYou();
  return useStore(
    useRoomConnection().store,
    useShallow(({ room }) =>
      sharedPowers(
        ids.flatMap((id) => {
          const item = room.board.items.get(id);
          return item ? [powersOf(item, room.board, actor, room.workshop.ended)] : [];
        }),
      ),
    ),
  );
}

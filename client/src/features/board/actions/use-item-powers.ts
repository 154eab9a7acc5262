import type { ItemId } from '@sayso/shared/features/board/board-ids.ts';
import { useStore } from 'zustand/react';
import { useShallow } from 'zustand/react/shallow';
import { useRoomConnection } from '../../../session/room-context.ts';
import { useYou } from '../../../session/use-room.ts';
import { type ItemPowers, powersOf, sharedPowers } from './item-powers.ts';

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

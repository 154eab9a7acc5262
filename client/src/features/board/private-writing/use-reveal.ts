import type { BoardId, ItemId } from '@sayso/shared/features/board/board-ids.ts';
import { useEffect, useEffectEvent } from 'react';
import { useRoomConnection } from '../../../session/room-context.ts';
import type { RoomScreen } from '../../../session/room-store.ts';

/** Calls back when a board is revealed, with how many things came to light on this screen that were private before. */
export function useReveal(board: BoardId, onReveal: (count: number) => void): void {
  const { store } = useRoomConnection();
  const revealed = useEffectEvent(onReveal);
  useEffect(() => {
    const isWriting = ({ room }: RoomScreen): boolean => room.board.boards.get(board)?.writing != null;
    let before = isWriting(store.getState()) ? seenBy(store.getState(), board) : undefined;
    return store.subscribe((now) => {
      if (isWriting(now)) before = seenBy(now, board);
      else if (before) {
        const known = before;
        before = undefined;
        // A board that is taken away reveals nothing.
        if (!now.room.board.boards.has(board)) return;
        revealed([...seenBy(now, board)].filter((id) => !known.has(id)).length);
      }
    });
  }, [store, board]);
}

/** What everybody may read. */
function seenBy({ room }: RoomScreen, board: BoardId): ReadonlySet<ItemId> {
  const seen = new Set<ItemId>();
  for (const item of room.board.items.values()) {
    if (item.board === board && !item.private && !item.hidden) seen.add(item.id);
  }
  return seen;
}

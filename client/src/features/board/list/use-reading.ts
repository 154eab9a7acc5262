import type { BoardId, ItemId } from '@sayso/shared/features/board/board-ids.ts';
import { useCallback, useMemo, useReducer, useSyncExternalStore } from 'react';
import { useRoomConnection } from '../../../session/room-context.ts';
import { useYou } from '../../../session/use-room.ts';
import { type Reading, ReadingList } from './reading-list.ts';

interface Read {
  readonly reading: Reading;
  /** Call before moving an item, so that the move shows at once. */
  touch(ids: readonly ItemId[]): void;
  /** Shows what was held back. */
  catchUp(): void;
}

/** The board as a list that does not move under its reader. */
export function useReading(board: BoardId): Read {
  const { store } = useRoomConnection();
  const { author } = useYou().viewer;
  const list = useMemo(() => new ReadingList(board, author), [board, author]);
  const reading = useSyncExternalStore(store.subscribe, () => {
    const { room, saved } = store.getState();
    return list.at(room.board, saved === 'saved');
  });
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const touch = useCallback((ids: readonly ItemId[]) => list.touch(ids), [list]);
  const catchUp = useCallback(() => {
    const { room, saved } = store.getState();
    list.at(room.board, saved === 'saved');
    list.catchUp();
    redraw();
  }, [list, store]);
  return { reading, touch, catchUp };
}

/** The same, always up to date: for what is read from the start each time, such as the words behind the picture. */
export function useFreshReading(board: BoardId): Reading {
  const { store } = useRoomConnection();
  const { author } = useYou().viewer;
  const list = useMemo(() => new ReadingList(board, author), [board, author]);
  return useSyncExternalStore(store.subscribe, () => {
    const state = store.getState().room.board;
    list.at(state, true);
    list.catchUp();
    return list.at(state, true);
  });
}

import type { RoomState } from '@sayso/shared/features.ts';
import { useStore } from 'zustand/react';
import { useShallow } from 'zustand/react/shallow';
import { useRoomConnection } from './room-context.ts';
import type { RoomScreen } from './room-store.ts';
import type { You } from './you.ts';

/** Renders again only when the selected entity or value is another one. Maps change in place: never select one. */
export function useRoom<Value>(select: (room: RoomState) => Value): Value {
  return useStore(useRoomConnection().store, ({ room }) => neverContainer(select(room)));
}

/** The same for arrays: renders again when an item is another one, or the order changes. */
export function useRoomList<Item>(select: (room: RoomState) => readonly Item[]): readonly Item[] {
  return useStore(
    useRoomConnection().store,
    useShallow(({ room }: RoomScreen) => select(room)),
  );
}

/** Who this screen is. */
export function useYou(): You {
  const you = useStore(useRoomConnection().store, (screen) => screen.you);
  if (!you) throw new Error('Room screens are drawn after the first welcome');
  return you;
}

export type Connection = Pick<RoomScreen, 'status' | 'saved' | 'refusal'>;

export function useConnection(): Connection {
  return useStore(
    useRoomConnection().store,
    useShallow(({ status, saved, refusal }: RoomScreen) => ({ status, saved, refusal })),
  );
}

function neverContainer<Value>(value: Value): Value {
  if (import.meta.env.DEV && (value instanceof Map || value instanceof Set)) {
    throw new Error(
      'Select an entity or a value: a Map changes in place, so its screen would never be drawn again',
    );
  }
  return value;
}

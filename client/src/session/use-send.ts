import type { RoomConnection } from './room-connection.ts';
import { useRoomConnection } from './room-context.ts';

/** Does something in the room. The answer can take long when the device is offline: do not make a screen wait for it. */
export function useSend(): RoomConnection['send'] {
  return useRoomConnection().send;
}

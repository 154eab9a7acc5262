import type { RoomConnection } from './room-connection.ts';
import { useRoomConnection } from './room-context.ts';

/** Asks the server for what this screen does not hold, such as the answers of a closed question for a file. */
export function useAsk(): RoomConnection['ask'] {
  return useRoomConnection().ask;
}

import { createContext, useContext } from 'react';
import type { RoomConnection } from './room-connection.ts';

export const RoomContext = createContext<RoomConnection | null>(null);

/** Where pictures come from on a page that is in no room: the gallery. Answers an address for an `img`. */
export const StandInPictures = createContext<((id: string) => string) | null>(null);

/** The connection itself, for what is not drawn by React. Everybody else uses the hooks beside this file. */
export function useRoomConnection(): RoomConnection {
  const connection = useContext(RoomContext);
  if (!connection) throw new Error('Only screens inside a RoomProvider are in a room');
  return connection;
}

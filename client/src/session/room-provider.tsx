import type { ReactNode } from 'react';
import type { RoomConnection } from './room-connection.ts';
import { RoomContext } from './room-context.ts';

interface RoomProviderProps {
  connection: RoomConnection;
  children: ReactNode;
}

export function RoomProvider({ connection, children }: RoomProviderProps) {
  return <RoomContext value={connection}>{children}</RoomContext>;
}

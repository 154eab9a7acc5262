import type { Signals } from '@sayso/shared/protocol.ts';
import { useEffect, useRef } from 'react';
import type { RoomConnection } from './room-connection.ts';
import { useRoomConnection } from './room-context.ts';

/** Tells others something that is never kept: at most one of a type per 50 ms, the latest. It may get lost. */
export function useSignal(): RoomConnection['signal'] {
  return useRoomConnection().signal;
}

/** Hears what others signal, one batch per tick. */
export function useSignals(listener: (signals: Signals) => void): void {
  const connection = useRoomConnection();
  const latest = useRef(listener);
  useEffect(() => {
    latest.current = listener;
  });
  useEffect(() => connection.onSignals((signals) => latest.current(signals)), [connection]);
}

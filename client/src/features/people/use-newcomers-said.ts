import type { SeatId } from '@sayso/shared/room/ids.ts';
import { useEffect, useRef } from 'react';
import { useRoomConnection } from '../../session/room-context.ts';
import { announce } from '../../ui/announcer.ts';
import { nameOf } from './name-of.ts';

/** Says politely who has come onto a list since it was last drawn. Those who stood there at first are not news. */
export function useNewcomersSaid(ids: readonly SeatId[], sentence: (name: string) => string): void {
  const { store } = useRoomConnection();
  const known = useRef(new Set(ids));
  const latest = useRef(sentence);
  useEffect(() => {
    latest.current = sentence;
  });
  useEffect(() => {
    for (const id of ids) {
      const seat = known.current.has(id) ? undefined : store.getState().room.people.seats.get(id);
      if (seat) announce(latest.current(nameOf(seat)));
    }
    known.current = new Set(ids);
  }, [ids, store]);
}

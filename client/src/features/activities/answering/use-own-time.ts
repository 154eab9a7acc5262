import { useState } from 'react';
import { deviceStore } from '../../../session/device-store.ts';
import { useRoomConnection } from '../../../session/room-context.ts';

/** Whether this person wants to hear nothing of time. It stays on this device: asking for it must cost nothing. */
export function useOwnTime(): readonly [boolean, (own: boolean) => void] {
  const place = `sayso.own-time.${useRoomConnection().seatKey}`;
  const [own, setOwn] = useState(() => deviceStore.read(place) === true);
  return [
    own,
    (wanted) => {
      setOwn(wanted);
      if (wanted) deviceStore.write(place, true);
      else deviceStore.remove(place);
    },
  ];
}

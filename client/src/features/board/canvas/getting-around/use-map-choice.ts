import { useState } from 'react';
import { deviceStore } from '../../../../session/device-store.ts';

const place = 'sayso.board-map';

/** Whether the small map is shown; it stays as it was on this device. */
export function useMapChoice(): readonly [boolean, (shown: boolean) => void] {
  const [shown, setShown] = useState(() => deviceStore.read(place) === true);
  return [
    shown,
    (next) => {
      deviceStore.write(place, next);
      setShown(next);
    },
  ];
}

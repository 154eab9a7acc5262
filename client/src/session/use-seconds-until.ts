import { useEffect, useState } from 'react';
import { useRoomConnection } from './room-context.ts';

/**
 * Whole seconds, rounded up, until a moment on the server's clock; 0 from then on. Null without a moment. Draws once a second and
 * never after it has come.
 */
export function useSecondsUntil(moment: number | null): number | null {
  const { serverNow } = useRoomConnection();
  const [, draw] = useState(0);
  const left = moment === null ? null : Math.max(0, Math.ceil((moment - serverNow()) / 1000));

  useEffect(() => {
    if (moment === null) return;
    const timer = setInterval(() => {
      draw((before) => before + 1);
      if (serverNow() >= moment) clearInterval(timer);
    }, 1000);
    return () => clearInterval(timer);
  }, [moment, serverNow]);
  return left;
}

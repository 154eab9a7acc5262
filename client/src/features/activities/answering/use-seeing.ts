import type { Activity } from '@sayso/shared/features/activities/activities.model.ts';
import { useEffect } from 'react';
import { useConnection } from '../../../session/use-room.ts';
import { useSend } from '../../../session/use-send.ts';

/** Milliseconds within which a room full of phones says that the question has arrived: not all in the same instant. */
const spread = 1500;

/** Says that the question is on this screen. Said again whenever the line was broken: the server does not write it down. */
export function useSeeing({ id, stage }: Activity, tookPart: boolean): void {
  const { status } = useConnection();
  const send = useSend();
  const says = status === 'live' && stage === 'open' && !tookPart;
  useEffect(() => {
    if (!says) return;
    const timer = setTimeout(
      () => void send({ type: 'activities.See', id }, { ownRefusal: true }),
      300 + Math.random() * spread,
    );
    return () => clearTimeout(timer);
  }, [says, id, send]);
}

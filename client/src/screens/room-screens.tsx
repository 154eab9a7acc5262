import { useEffect } from 'react';
import { useStore } from 'zustand/react';
import { useRoomConnection } from '../session/room-context.ts';
import { markEnded } from '../session/seat-belongings.ts';
import { useRoom, useYou } from '../session/use-room.ts';
import { later } from '../ui/later.tsx';
import { showToast } from '../ui/toast-queue.ts';
import { JoinScreen } from './join/join-screen.tsx';
import { roleScreens } from './role-screens.ts';

/** Hardly anybody ever sees it. */
const { Part: ReturnedWork } = later(
  async () => (await import('./returned-work.tsx')).ReturnedWork,
  () => null,
);

/** The screen of whoever sits here. Who is not let in yet sees the way in. */
export function RoomScreens() {
  const { actor, viewer } = useYou();
  const { code, store } = useRoomConnection();
  const ended = useRoom(({ workshop }) => workshop.ended);
  const returned = useStore(store, (now) => now.returned.length > 0);
  const outside = viewer.audience === 'lobby';

  useEffect(
    () =>
      store.subscribe(({ refusal }, before) => {
        if (refusal && refusal !== before.refusal) showToast({ text: refusal.sentence, tone: 'warn' });
      }),
    [store],
  );
  useEffect(() => {
    if (ended) markEnded(code);
  }, [code, ended]);

  const { Part: Screen } = roleScreens[actor.role === 'host' ? 'display' : actor.role];
  return (
    <>
      {outside ? <JoinScreen /> : <Screen />}
      {returned && <ReturnedWork />}
    </>
  );
}

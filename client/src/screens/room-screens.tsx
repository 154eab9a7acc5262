import { useEffect } from 'react';
import { useRoomConnection } from '../session/room-context.ts';
import { markEnded } from '../session/seat-belongings.ts';
import { useRoom, useYou } from '../session/use-room.ts';
import { showToast } from '../ui/toast-queue.ts';
import { JoinScreen } from './join/join-screen.tsx';
import { ReturnedWork } from './returned-work.tsx';
import { roleScreens } from './role-screens.ts';

/** The screen of whoever sits here. Who is not let in yet sees the way in. */
export function RoomScreens() {
  const { actor, viewer } = useYou();
  const { code, store } = useRoomConnection();
  const ended = useRoom(({ workshop }) => workshop.ended);
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
      <ReturnedWork />
    </>
  );
}

import type { Role } from '@sayso/shared/room/audience.ts';
import { type ComponentType, lazy, useEffect } from 'react';
import { useRoomConnection } from '../session/room-context.ts';
import { markEnded } from '../session/seat-belongings.ts';
import { useRoom, useYou } from '../session/use-room.ts';
import { showToast } from '../ui/toast-queue.ts';
import { JoinScreen } from './join/join-screen.tsx';
import { ReturnedWork } from './returned-work.tsx';

const loadParticipant = () => import('./participant/participant.tsx');

const screens: Record<Role, ComponentType> = {
  participant: lazy(async () => ({ default: (await loadParticipant()).ParticipantScreen })),
  lead: lazy(async () => ({ default: (await import('./lead/lead.tsx')).LeadScreen })),
  support: lazy(async () => ({ default: (await import('./support/support.tsx')).SupportScreen })),
  display: lazy(async () => ({ default: (await import('./display/display.tsx')).DisplayScreen })),
};

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
  useEffect(() => {
    // While people read what will happen, the screen they come to arrives.
    if (outside) loadParticipant().catch(() => undefined);
  }, [outside]);

  const Screen = screens[actor.role === 'host' ? 'display' : actor.role];
  return (
    <>
      {outside ? <JoinScreen /> : <Screen />}
      <ReturnedWork />
    </>
  );
}

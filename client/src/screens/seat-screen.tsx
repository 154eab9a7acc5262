import type { Role } from '@sayso/shared/room/audience.ts';
import type { RoomCode } from '@sayso/shared/room/ids.ts';
import { useEffect } from 'react';
import { useStore } from 'zustand/react';
import { useShallow } from 'zustand/react/shallow';
import { navigate, seatPath } from '../router.ts';
import { keptPass } from '../session/kept-pass.ts';
import type { RoomConnection } from '../session/room-connection.ts';
import { RoomProvider } from '../session/room-provider.tsx';
import { forgetOnTab } from '../session/seat-belongings.ts';
import { onPassGone } from '../session/seat-pass.ts';
import { type SeatInRoom, useSeat } from '../session/use-seat.ts';
import { MessagePage } from './message-page.tsx';
import { NoWayIn } from './no-way-in.tsx';
import { Opening } from './opening.tsx';
import { fetchScreen } from './role-screens.ts';
import { RoomScreens } from './room-screens.tsx';
import { t } from './screens.messages.ts';
import { SeatEnded } from './seat-ended.tsx';

interface SeatScreenProps {
  code: RoomCode;
  role: Role;
  linkKey: string | undefined;
}

/** Everything at `/w/…`: takes the seat, connects, and shows the screen that belongs to it. */
export function SeatScreen({ code, role, linkKey }: SeatScreenProps) {
  const { standing, again } = useSeat(code, role, linkKey);
  const elsewhere = standing.kind === 'elsewhere' ? standing.role : undefined;

  useEffect(() => {
    if (elsewhere) navigate(seatPath(code, elsewhere), 'replace');
  }, [code, elsewhere]);

  // The screen arrives while the seat is being taken, or while people read what will happen.
  useEffect(() => void fetchScreen(role), [role]);

  // Who leaves in one tab has left in all of them.
  useEffect(() => onPassGone(code, role, () => navigate('/', 'replace')), [code, role]);

  // Only now is all taken off that could still keep something.
  useEffect(
    () => () => {
      if (!keptPass(code, role)) forgetOnTab(code, role);
    },
    [code, role],
  );

  if (standing.kind === 'refused') return <NoWayIn refusal={standing.refusal} onAgain={() => again()} />;
  if (standing.kind === 'seated') return null;
  if (standing.kind !== 'open') return <Opening />;
  return <ConnectedSeat connection={standing.connection} role={role} again={again} />;
}

interface ConnectedSeatProps {
  connection: RoomConnection;
  role: Role;
  again: SeatInRoom['again'];
}

function ConnectedSeat({ connection, role, again }: ConnectedSeatProps) {
  const { goodbye, known, offline } = useStore(
    connection.store,
    useShallow(({ goodbye: reason, you, status }) => ({
      goodbye: reason,
      known: you !== null,
      offline: status === 'offline',
    })),
  );
  if (goodbye) return <SeatEnded goodbye={goodbye} role={role} onAgain={again} />;
  if (known) {
    return (
      <RoomProvider connection={connection}>
        <RoomScreens />
      </RoomProvider>
    );
  }
  if (!offline) return <Opening />;
  return (
    <MessagePage title={t('cantReach')}>
      <p>{t('cantReachHint')}</p>
    </MessagePage>
  );
}

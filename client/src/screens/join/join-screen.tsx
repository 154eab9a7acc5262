import { useRoom, useYou } from '../../session/use-room.ts';
import { ArriveScreen } from './arrive-screen.tsx';
import { WaitScreen } from './wait-screen.tsx';

/** Outside the room: read what will happen and agree, then wait until the team opens the door. */
export function JoinScreen() {
  const { viewer } = useYou();
  const seat = useRoom(({ people }) => people.seats.get(viewer.seat));
  if (!seat) return null;
  return seat.status === 'arrived' ? <ArriveScreen seat={seat} /> : <WaitScreen seat={seat} />;
}

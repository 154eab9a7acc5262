import { useRoom, useYou } from '../../session/use-room.ts';
import { ArriveScreen } from './arrive-screen.tsx';
import { OverScreen } from './over-screen.tsx';
import { WaitScreen } from './wait-screen.tsx';

/** Outside the room: read what will happen and agree, then wait until the team opens the door, or the workshop is over. */
export function JoinScreen() {
  const { viewer } = useYou();
  const seat = useRoom(({ people }) => people.seats.get(viewer.seat));
  const ended = useRoom(({ workshop }) => workshop.ended);
  if (ended) return <OverScreen />;
  if (!seat) return null;
  return seat.status === 'arrived' ? <ArriveScreen seat={seat} /> : <WaitScreen seat={seat} />;
}

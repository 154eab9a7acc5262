import { useRoom } from '../../session/use-room.ts';
import { useUnreadWhispers } from './use-unread-whispers.ts';

/** How much waits for the team: unread private messages, raised hands, people at the door. */
export function useAsking(): number {
  const unread = useUnreadWhispers();
  const asking = useRoom(({ people }) =>
    [...people.seats.values()].reduce(
      (sum, { hand, status }) => sum + (hand || status === 'waiting' ? 1 : 0),
      0,
    ),
  );
  return unread + asking;
}

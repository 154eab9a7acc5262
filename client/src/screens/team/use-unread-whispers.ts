import { unread } from '@sayso/shared/features/whispers/whispers.model.ts';
import { useRoom } from '../../session/use-room.ts';

/** Private messages that nobody of the team has looked at. */
export const useUnreadWhispers = (): number =>
  useRoom(({ whispers }) => [...whispers.threads.values()].reduce((sum, thread) => sum + unread(thread), 0));

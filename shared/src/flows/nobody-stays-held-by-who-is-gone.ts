import { released } from '../features/board/together/released.ts';
import type { RoomFlow } from './room-flow.ts';

/** Somebody who leads the room over a board loses the connection: everybody may move again. */
export const nobodyStaysHeldByWhoIsGone: RoomFlow = {
  name: 'nobody stays held by who is gone',
  follows({ board, people }, event) {
    if (event.type === 'people.AllGone') return released(board);
    if (event.type !== 'people.Disconnected') return [];
    return people.seats.get(event.seat)?.connected ? [] : released(board, event.seat);
  },
};

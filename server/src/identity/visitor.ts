import { room, seating } from '@sayso/shared/features.ts';
import { isFacilitator } from '@sayso/shared/room/audience.ts';
import type { Actor } from '@sayso/shared/room/feature.ts';
import { SeatId } from '@sayso/shared/room/ids.ts';
import type { RoomShelf } from '../live/room-shelf.ts';
import type { SeatBook } from '../log/seat-book.ts';
import { hashOfToken } from './seat-token.ts';

/** Somebody who holds a seat in a room, as the room sees them now. */
export interface Visitor extends Pick<Actor, 'seat' | 'role' | 'inside'> {
  /** Nothing can be added to the room any more. */
  readonly ended: boolean;
  /** Whether they may be given a stored file of the room. */
  maySee(file: string): boolean;
}

/** Undefined, without a reason, when the token opens no seat in this room. Rejects with LogUnavailable. */
export type Visitors = (code: string, token: string) => Promise<Visitor | undefined>;

/** Who comes over plain requests, told by the same token as at the gateway. */
export const visitorsOf =
  ({ seats, shelf }: { seats: Pick<SeatBook, 'findSeat'>; shelf: Pick<RoomShelf, 'open'> }): Visitors =>
  async (code, token) => {
    const found = await seats.findSeat(hashOfToken(token));
    if (found?.code !== code) return undefined;
    const runtime = await shelf.open(code);
    const actor = runtime?.actorOf(SeatId.parse(found.seat));
    if (!runtime || !actor) return undefined;
    const { seat, role, inside } = actor;
    const { state } = runtime;
    const maySee = (file: string): boolean => inside && (isFacilitator(role) || !room.withholds(state, file));
    return { seat, role, inside, ended: seating.ended(state), maySee };
  };

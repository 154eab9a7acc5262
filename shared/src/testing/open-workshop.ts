import { type RoomCommand, type RoomEvent, type RoomState, room, seating } from '../features.ts';
import type { Role } from '../room/audience.ts';
import { isRejection, type Rejection } from '../room/feature.ts';
import { AuthorId, SeatId } from '../room/ids.ts';
import { contextOf } from './given.ts';

/** The rules of the whole product on one state: no store, no screens. */
export interface OpenWorkshop {
  readonly state: RoomState;
  /** Seats somebody; participants have not agreed yet. */
  seat(name: string, role?: Role): SeatId;
  host(command: RoomCommand): readonly RoomEvent[];
  /** What a command of that seat leads to: the stored events, or the refusal. */
  give(seat: SeatId, command: RoomCommand): readonly RoomEvent[] | Rejection;
}

export const authorOf = (seat: SeatId): AuthorId => AuthorId.parse(seat.replace('seat-', 'author-'));

export function openWorkshop(options: object = {}): OpenWorkshop {
  const state = room.initial();
  const act = (command: RoomCommand, by = seating.host) => {
    const outcome = room.act(state, command, contextOf(by));
    return isRejection(outcome) ? outcome : outcome.events;
  };
  const host = (command: RoomCommand) => {
    const events = act(command);
    if (isRejection(events)) throw new Error(`The host was refused: ${events.rejected}`);
    return events;
  };
  const opening = seating.open({ title: 'Panel', ...options });
  if (isRejection(opening)) throw new Error(`The workshop did not open: ${opening.rejected}`);
  host(opening);
  return {
    state,
    host,
    seat(name, role = 'participant') {
      const seat = SeatId.parse(`seat-${name}`);
      host(seating.takeSeat(seat, role));
      return seat;
    },
    give(seat, command) {
      const by = seating.actor(state, seat, authorOf(seat));
      if (!by) throw new Error(`Nobody sits at ${seat}`);
      return act(command, by);
    },
  };
}

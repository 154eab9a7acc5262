import type { Role } from '../../room/audience.ts';
import { changeEntity } from '../../room/entities.ts';
import type { AuthorId, SeatId } from '../../room/ids.ts';

/** `arrived`: reads what we do and has not said yes. `waiting`: said yes, and the team has to let them in. */
export type SeatStatus = 'arrived' | 'waiting' | 'inside';

export interface Seat {
  readonly id: SeatId;
  readonly role: Role;
  readonly alias: string;
  readonly name: string | null;
  readonly status: SeatStatus;
  readonly connected: boolean;
  readonly hand: boolean;
}

/** What becomes of a name: never asked, kept on the server and shown to nobody, or shown. */
export type Naming = 'none' | 'kept' | 'shown';

export interface PeopleState {
  /** In the order they arrived. Facilitators hold all of them, a participant their own, a display none. */
  readonly seats: Map<SeatId, Seat>;
  /** How many are in the room, for screens that may not count seats. Null where the seats themselves are. */
  counted: number | null;
  /** Never leaves the server. */
  naming: Naming;
}

export type PeopleEvent =
  | { type: 'people.SeatTaken'; seat: SeatId; role: Role; alias: string }
  | { type: 'people.Agreed'; seat: SeatId; name: string | null }
  | { type: 'people.Admitted'; seats: readonly SeatId[] }
  | { type: 'people.HandRaised'; seat: SeatId }
  | { type: 'people.HandLowered'; seat: SeatId; byTeam: boolean }
  /** `seats`: everybody here so far, because what stands beside their contributions changes. */
  | { type: 'people.NamesRuled'; naming: Naming; seats: readonly SeatId[] }
  | { type: 'people.NameForgotten'; seat: SeatId }
  /** Transient. Tells the owner: which author sits where is never stored, so it can not ride on the events above. */
  | { type: 'people.OwnHandSet'; seat: SeatId; author: AuthorId; up: boolean }
  | { type: 'people.Connected'; seat: SeatId }
  | { type: 'people.Disconnected'; seat: SeatId }
  | { type: 'people.AllGone' };

/** Told to screens, never stored. */
export type PeopleNotice =
  | { type: 'people.SeatSeen'; seat: Seat }
  | { type: 'people.AllSeatsSeen'; seats: readonly Seat[] }
  | { type: 'people.Counted'; inRoom: number };

export const initialPeople = (): PeopleState => ({ seats: new Map(), counted: null, naming: 'none' });

/** Participants who were let in and are connected right now. */
export function inRoom(state: PeopleState): number {
  if (state.counted !== null) return state.counted;
  let count = 0;
  for (const { role, status, connected } of state.seats.values()) {
    if (role === 'participant' && status === 'inside' && connected) count += 1;
  }
  return count;
}

export const ownSeat = (state: PeopleState, seat: SeatId): Seat | undefined => state.seats.get(seat);

export const waitingSeats = (state: PeopleState): readonly SeatId[] =>
  [...state.seats.values()].filter(({ status }) => status === 'waiting').map(({ id }) => id);

export function evolvePeople(state: PeopleState, event: PeopleEvent | PeopleNotice): void {
  const change = (seat: SeatId, by: Partial<Seat>): void => changeEntity(state.seats, seat, by);
  switch (event.type) {
    case 'people.SeatTaken': {
      const { seat: id, role, alias } = event;
      const status = role === 'participant' ? 'arrived' : 'inside';
      state.seats.set(id, { id, role, alias, name: null, status, connected: false, hand: false });
      return;
    }
    case 'people.Agreed':
      return change(event.seat, { status: 'waiting', name: event.name });
    case 'people.Admitted':
      for (const seat of event.seats) change(seat, { status: 'inside' });
      return;
    case 'people.HandRaised':
      return change(event.seat, { hand: true });
    case 'people.HandLowered':
      return change(event.seat, { hand: false });
    case 'people.OwnHandSet':
      return change(event.seat, { hand: event.up });
    case 'people.NamesRuled':
      state.naming = event.naming;
      return;
    case 'people.NameForgotten':
      return change(event.seat, { name: null });
    case 'people.Connected':
      return change(event.seat, { connected: true });
    case 'people.Disconnected':
      return change(event.seat, { connected: false });
    case 'people.AllGone':
      for (const seat of state.seats.keys()) change(seat, { connected: false });
      return;
    case 'people.SeatSeen':
      state.seats.set(event.seat.id, event.seat);
      return;
    case 'people.AllSeatsSeen':
      state.seats.clear();
      for (const seat of event.seats) state.seats.set(seat.id, seat);
      return;
    case 'people.Counted':
      state.counted = event.inRoom;
      return;
  }
}

import type { Role, Viewer } from './audience.ts';
import type { Actor } from './feature.ts';
import type { AuthorId, SeatId } from './ids.ts';

/**
 * What the live path needs to know of people without knowing the features: how to seat them, and what a seat may do and
 * see. The commands are the host's: no client can send them.
 */
export interface Seating<State, Command, Event> {
  /** The first command of every room. `options` is what the start form sent; parsed here, refused by code. */
  open(options: unknown): Command | { readonly rejected: string };
  takeSeat(seat: SeatId, role: Role): Command;
  connect(seat: SeatId): Command;
  disconnect(seat: SeatId): Command;
  /** After a start of the server: nobody is connected. */
  wake(): Command;
  /** Who gives the commands above. */
  readonly host: Actor;
  /** Undefined when the seat is not in the room (never was, or was taken away). */
  actor(state: State, seat: SeatId, author: AuthorId): Actor | undefined;
  viewer(state: State, seat: SeatId, author: AuthorId): Viewer | undefined;
  /** Seats that may see something else from now on: their screens get a fresh view. */
  moved(event: Event): readonly SeatId[];
  /** No commands but reading after this; secrets can be destroyed. */
  ended(state: State): boolean;
}

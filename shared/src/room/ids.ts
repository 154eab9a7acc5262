import * as z from 'zod/mini';

/** Ids are made by clients (so that a retry is the same command) and collision-checked by the rules. */
const made = z.string().check(z.regex(/^[A-Za-z0-9_-]{6,32}$/));

/** A place in one room: a device of one person. Never sent to peers. */
export const SeatId = made.brand<'SeatId'>();
export type SeatId = z.infer<typeof SeatId>;

/** A keyed hash of a seat: what content stores instead of the seat. Sent to nobody but its owner. */
export const AuthorId = made.brand<'AuthorId'>();
export type AuthorId = z.infer<typeof AuthorId>;

/** One command of one client; the same id again is the same command. */
export const CommandId = made.brand<'CommandId'>();
export type CommandId = z.infer<typeof CommandId>;

/** Eight digits; shown to people as `1234 5678`. */
export const RoomCode = z
  .string()
  .check(z.regex(/^\d{8}$/))
  .brand<'RoomCode'>();
export type RoomCode = z.infer<typeof RoomCode>;

/** The schema of an id that one feature owns: `const NoteId = ownId<'NoteId'>()`. */
export const ownId = <Name extends string>() => made.brand<Name>();

import * as z from 'zod/mini';
import { audiences, type Viewer } from './room/audience.ts';
import type { Json } from './room/encoding.ts';
import type { Actor, Typed } from './room/feature.ts';
import { CommandId } from './room/ids.ts';
import type { Packet, Position } from './room/telling.ts';

/** The largest frame a client may send, in bytes. */
export const frameLimit = 64 * 1024;

/** How far a returning screen got, as its last `welcome` and `packet` said. Only good for the same epoch and audience. */
export const Standing = z.strictObject({
  epoch: z.string().check(z.maxLength(40)),
  audience: z.enum(audiences),
  shared: z.int().check(z.nonnegative()),
  own: z.int().check(z.nonnegative()),
});
export type Standing = z.infer<typeof Standing>;

/** Socket.IO `auth` of the handshake. */
export const Handshake = z.strictObject({
  version: z.int(),
  token: z.string().check(z.minLength(20), z.maxLength(100)),
  have: z.optional(Standing),
});
export type Handshake = z.infer<typeof Handshake>;

/** Event `command`: the same id again is the same command. Always acknowledged with an `Answer`. */
export const CommandFrame = z.strictObject({ id: CommandId, command: z.looseObject({ type: z.string() }) });
export type CommandFrame = z.infer<typeof CommandFrame>;

export type Answer =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: string; readonly sentence: string };

/** The largest answer to a query, in bytes. */
export const answerLimit = 4 * 1024 * 1024;

/** Event `query`: a question that changes nothing and may be asked again. Always acknowledged with an `Asked`. */
export const QueryFrame = z.strictObject({ query: z.looseObject({ type: z.string() }) });
export type QueryFrame = z.infer<typeof QueryFrame>;

export type Refused = Extract<Answer, { ok: false }>;
export type Asked<Told = Json> = { readonly ok: true; readonly answer: Told } | Refused;

/** Event `welcome`: the first thing a screen hears, and again whenever what it may see changes as a whole. */
export interface Welcome {
  readonly version: number;
  /** Milliseconds since 1970, the server's clock: for the times that a room speaks of. */
  readonly now: number;
  /** Changes when the server has read the room again; numbers of different epochs do not compare. */
  readonly epoch: string;
  readonly position: Position;
  readonly you: { readonly viewer: Viewer; readonly actor: Actor };
  /** The room as this seat may see it, packed; absent when `since` brings the screen up to date. */
  readonly view?: Json;
  readonly since?: Packet;
}

/** Event `signals`: lossy, at most one batch per tick. */
export type Signals = readonly Typed[];

/** Event `goodbye`: the server ends the connection and says why. */
export interface Goodbye {
  readonly code: string;
  readonly sentence: string;
}

export interface ServerToClient {
  welcome(welcome: Welcome): void;
  packet(packet: Packet): void;
  signals(signals: Signals): void;
  goodbye(goodbye: Goodbye): void;
}

export interface ClientToServer {
  command(frame: CommandFrame, answer: (answer: Answer) => void): void;
  query(frame: QueryFrame, answer: (asked: Asked) => void): void;
  signal(signal: Typed): void;
}

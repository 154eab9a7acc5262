import type * as z from 'zod/mini';
import type { Audience, Role, Viewer } from './audience.ts';
import type { Json } from './encoding.ts';
import type { AuthorId, SeatId } from './ids.ts';
import type { Signature } from './signature.ts';

export interface Typed {
  readonly type: string;
}

/** An expected "no": a code such as `board.item-gone`. The feature's `refusals` hold its plain sentence. */
export interface Rejection {
  readonly rejected: string;
}
export const reject = (code: string): Rejection => ({ rejected: code });
export const isRejection = (outcome: unknown): outcome is Rejection =>
  typeof outcome === 'object' && outcome !== null && 'rejected' in outcome;

/** Who gives a command. Made by the server from the seat token, never from what the client says. */
export interface Actor {
  readonly seat: SeatId;
  readonly role: Role | 'host';
  /** Whether the seat was let in. Facilitators, displays and the host always are. */
  readonly inside: boolean;
  readonly author: AuthorId;
  readonly signature: Signature;
}

/** Everything a rule may know of the outside world. Given in, never fetched. */
export interface Context {
  readonly by: Actor;
  /** Milliseconds since 1970, the server's clock. */
  readonly now: number;
  /** A fresh random id. Only in commands that clients do not predict. */
  newId(): string;
  /** A number in [0, 1) for shuffling and dealing. Only in commands that clients do not predict. */
  random(): number;
}

/**
 * A feature's own history, read from the log for one command and cut at the moment that the command asked for. It is what the log
 * tells: nothing transient is in it, old shapes are upcast, and what was erased since, or signed before a stronger promise,
 * comes back without its content or its name. That is as it should be: asking the past brings nothing back that had to go.
 */
export interface Past<State, Event> {
  /**
   * After every record with `at` at or before the moment. Log times are whole minutes, so the minute in which the moment lies
   * belongs to `before`; who must not miss any of it in `since` asks for a minute earlier. Made for this command alone: a
   * rule may evolve it further.
   */
  readonly before: State;
  /** Everything stored after that, oldest first. `at`: milliseconds since 1970, whole minutes. */
  readonly since: readonly { readonly at: number; readonly event: Event }[];
}

/** What `decide` gets. `past` is there exactly for the commands that `recalls` names. */
export type DecideContext<State, Event> = Context & { readonly past?: Past<State, Event> };

/** A method, so that a feature's own command types may be forgotten. */
interface Recall<Command> {
  from(command: Command, now: number): number;
}

/** A change that is told as a summary: made when the tick ends, from the state of that moment, once per key. */
export interface Later<State, Told extends Typed> {
  readonly later: string;
  event(now: State): Told | undefined;
}

export type Shown<State, Told extends Typed> =
  | Told
  | Later<State, Told>
  | readonly (Told | Later<State, Told>)[]
  | undefined;

/** For one type of event: what each audience is told. A missing column means: nothing. */
export interface ShowRow<State, Told extends Typed, This> {
  facilitators?(event: This, before: State): Shown<State, Told>;
  participants?(event: This, before: State): Shown<State, Told>;
  displays?(event: This, before: State): Shown<State, Told>;
  lobby?(event: This, before: State): Shown<State, Told>;
  /** Told to single people, after what their audience is told. */
  privately?(event: This, before: State): readonly { to: AuthorId; told: Told | Later<State, Told> }[];
}

export type ShowTable<State, Event extends Typed, Told extends Typed> = {
  readonly [Type in Event['type']]: ShowRow<State, Told, Extract<Event, { type: Type }>>;
};

/** The state an audience may hold, built up from nothing. A missing audience gets `initial()`. */
export interface ConcealTable<State> {
  facilitators?(state: State, viewer: Viewer): State;
  participants?(state: State, viewer: Viewer): State;
  displays?(state: State, viewer: Viewer): State;
  lobby?(state: State, viewer: Viewer): State;
}

/** How content is erased for good from the stored log. */
export interface Erasure<Event extends Typed> {
  /** What a stored event is about, for example `note:abc`. Events without content need none. */
  subject(event: Event): string | undefined;
  /** The subject whose stored content has to go when this event has happened. */
  erases(event: Event): string | undefined;
  /** The same event without what has to go; it must still evolve. */
  scrub(event: Event): Event;
  /** For features that store who wrote something: after `takenBy`, nothing stored before it may say so. */
  readonly signatures?: { readonly takenBy: Event['type']; without(event: Event): Event };
}

/**
 * A feature of the room. `Event` is what is logged; `Notice` is told to screens but never logged (summaries, "this one is
 * yours"). State rules: every field is a Map, a Set or an immutable value, and so is every value of a Map. `evolve`
 * changes Maps and fields in place and replaces the entities inside them, so an entity that is the same object is unchanged.
 */
export interface Feature<
  State,
  Command extends Typed,
  Event extends Typed,
  Notice extends Typed = never,
  Signal extends Typed = never,
  Query extends Typed = never,
> {
  /** Folder name, prefix of every type, and the field of the room's state. */
  readonly key: string;
  /** One strict schema per command type; the types of commands are inferred from them. */
  readonly commands: { readonly [Type in Command['type']]: z.ZodMiniType<Extract<Command, { type: Type }>> };
  /** Commands that a client may run at once on what it knows. The others wait for the server. */
  readonly predicted: readonly Command['type'][];
  /** A plain sentence for every code that `decide` and `queries` can answer with. */
  readonly refusals: Readonly<Record<string, string>>;
  initial(): State;
  /** Must not change the state. */
  decide(state: State, command: Command, context: DecideContext<State, Event>): readonly Event[] | Rejection;
  /**
   * Commands that need the past, and from which moment (milliseconds since 1970, as `now`) each of them does. The room reads its whole log
   * for such a command while the next ones wait, so it is never predicted, and slow unless `paces` says otherwise.
   */
  readonly recalls?: {
    readonly [Type in Command['type']]?: Recall<Extract<Command, { type: Type }>>['from'];
  };
  /** Changes the state in place. Must take any event, also one about a thing that is gone. */
  evolve(state: State, event: Event | Notice): void;
  readonly show: ShowTable<State, Event, Event | Notice>;
  readonly conceal: ConcealTable<State>;
  /** Events that are never stored: presence. They leave the sequence number as it is. */
  readonly transient?: readonly Event['type'][];
  /** Events after which older packets must not be sent again, because something in them was taken away. */
  readonly forgets?: readonly Event['type'][];
  readonly erasure?: Erasure<Event>;
  /** Names of stored files that the state needs. The server removes those that no feature has named for a while. */
  files?(state: State): Iterable<string>;
  /** Those of `files` that only the team may be given as yet. */
  withheld?(state: State): Iterable<string>;
  /** Old stored bodies to new ones, one function per version step and event type. */
  readonly upcasts?: Readonly<Record<string, readonly ((body: object) => object)[]>>;
  /** What is passed on but never stored: drags in flight, typing. Answer: what each audience may hear. */
  readonly signals?: SignalRules<State, Signal>;
  /** What a screen may ask for once, because no view holds it. Answered by the server alone, and only to who is inside. */
  readonly queries?: QueryRules<State, Query>;
  /** How fast one seat may give a command: `burst` at once, then `perSecond`. For what people type; the rest has a default. */
  readonly paces?: { readonly [Type in Command['type']]?: Pace };
}

/**
 * Stands for the schemas of a feature that a screen begins without: what this screen itself wants to say goes to the server as it
 * is, and is checked there. Never given to a server: it would take anything.
 */
export const checkedElsewhere: Readonly<Record<string, never>> = {};

export interface Pace {
  readonly burst: number;
  readonly perSecond: number;
}

export interface SignalRules<State, Signal extends Typed> {
  readonly schemas: { readonly [Type in Signal['type']]: z.ZodMiniType<Extract<Signal, { type: Type }>> };
  /** Signals with the same key replace one another within a tick. `null`: not allowed, dropped in silence. */
  relay(
    state: State,
    signal: Signal,
    by: Actor,
  ): { key: string; to: readonly Audience[]; told: Signal } | null;
}

/** One strict schema per query, and the rule that says what is answered to whom. */
export type QueryRules<State, Query extends Typed> = {
  readonly [Type in Query['type']]: QueryRule<State, Extract<Query, { type: Type }>>;
};

export interface QueryRule<State, Query extends Typed> {
  readonly schema: z.ZodMiniType<Query>;
  /** Must not change the state, and refuses whoever may not know. No answer has a field `rejected`: that is a refusal. */
  answer(state: State, query: Query, by: Actor): Json | Rejection;
}

/** Joins two or more features. Named as a sentence; the only place that may know two of them. */
export interface Flow<State, Command extends Typed, Event extends Typed> {
  readonly name: string;
  /** Puts right what a command says about another feature, before anything is asked of it. Answers the command to go on with. */
  completes?(state: State, command: Command, context: Context): Command;
  /** Refuses a command for a reason that lies in another feature. */
  refuses?(state: State, command: Command, context: Context): Rejection | undefined;
  /** What else happens, after the event has evolved. */
  follows?(state: State, event: Event, context: Context): readonly Event[];
  readonly refusals?: Readonly<Record<string, string>>;
}

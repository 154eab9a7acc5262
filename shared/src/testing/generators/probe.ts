import type { RoomCommand, RoomState } from '../../feature-list.ts';
import type { Viewer } from '../../room/audience.ts';
import type { Actor, Typed } from '../../room/feature.ts';
import type { Dice } from '../dice.ts';

/** The truth at this moment, and who could give the next command. */
export interface World {
  readonly state: RoomState;
  /** Milliseconds since 1970, the room's clock. */
  readonly now: number;
  readonly everybody: readonly Actor[];
  /** Participants who are inside. */
  readonly people: readonly Actor[];
  readonly team: readonly Actor[];
}

export interface Proposal<Command extends Typed = RoomCommand> {
  readonly by: Actor;
  readonly command: Command;
}

/** A command that will most likely be accepted now; undefined when there is none. */
type Maker<Command extends Typed> = (world: World, dice: Dice) => Proposal<Command> | undefined;

/** A question that will most likely be answered now to those who may ask it; undefined when there is none. */
export interface Question<Query extends Typed> {
  make(world: World, dice: Dice): Query | undefined;
  may(by: Actor): boolean;
}

/** Everything the laws have to know of one feature. */
export interface Probe<Command extends Typed, Query extends Typed = never> {
  readonly makers: { readonly [Type in Command['type']]: Maker<Extract<Command, { type: Type }>> };
  readonly questions?: { readonly [Type in Query['type']]: Question<Extract<Query, { type: Type }>> };
  /** Texts that no screen of this viewer may be sent as things stand. */
  secrets(state: RoomState, viewer: Viewer): readonly string[];
  /** Copies that this viewer may read here, whatever becomes of what they were copied from. */
  reads?(state: RoomState, viewer: Viewer): readonly string[];
  /** Words that may stand in the store only as long as the thing is there that they belong to. */
  words?(state: RoomState): readonly Words[];
  /** What to compare instead of the feature's state, where the order of a Map means nothing. */
  comparable?(state: RoomState): unknown;
}

export interface Words {
  readonly thing: string;
  readonly texts: readonly string[];
}

/** A probe whose own types are forgotten. */
export interface AnyProbe {
  readonly makers: { readonly [type: string]: (world: World, dice: Dice) => Proposal<Typed> | undefined };
  readonly questions?: { readonly [type: string]: Question<Typed> };
  secrets(state: RoomState, viewer: Viewer): readonly string[];
  reads?(state: RoomState, viewer: Viewer): readonly string[];
  words?(state: RoomState): readonly Words[];
  comparable?(state: RoomState): unknown;
}

/** `by` gives the command made for them, if both are there. */
export const proposed = <Command extends Typed>(
  by: Actor | undefined,
  command: (by: Actor) => Command | undefined,
): Proposal<Command> | undefined => {
  const made = by && command(by);
  return by && made ? { by, command: made } : undefined;
};

import { expect } from 'vitest';
import type { Role } from '../room/audience.ts';
import { type Actor, type Context, type Feature, isRejection, type Typed } from '../room/feature.ts';
import { AuthorId, SeatId } from '../room/ids.ts';
import { pastOf, type Remembered } from '../room/past.ts';
import type { AnyFeature } from '../room/room.ts';

/** A person for rule tests: `person('ada')`, `person('mo', 'lead')`. */
export function person(name: string, role: Role = 'participant'): Actor {
  const staff = role === 'lead' || role === 'support';
  return {
    seat: SeatId.parse(`seat-${name}`),
    role,
    inside: true,
    author: AuthorId.parse(`author-${name}`),
    signature: staff ? { team: name, staff: true } : { team: name },
  };
}

/** The time at which every command of a rule test is given. */
export const givenNow = 1_700_000_000_000;

export const contextOf = (by: Actor): Context => {
  let made = 0;
  return { by, now: givenNow, newId: () => `made-${++made}`, random: () => 0.5 };
};

/**
 * `given(chat, [events]).when(command, by).then([events])` or `.refused('code')`. Events are shown before the command. For commands
 * that need the past: `given(board, [events]).later(at, [events]).when(…)`. The first events happened at 0, the later ones at
 * `at`, and the command is given the past from the moment that the feature asks for.
 */
export function given<
  State,
  Command extends Typed,
  Event extends Typed,
  Notice extends Typed,
  Signal extends Typed,
>(feature: Feature<State, Command, Event, Notice, Signal>, events: readonly (Event | Notice)[]) {
  const state = feature.initial();
  const { recalls }: Pick<AnyFeature, 'recalls'> = feature;
  const log: Remembered<Event>[] = [];
  const happen = (at: number, happened: readonly (Event | Notice)[]): void => {
    for (const event of happened) feature.evolve(state, event);
    log.push({ at, events: happened.filter((event) => isStored(feature, event)) });
  };
  happen(0, events);
  const steps = {
    state,
    /** `at`: milliseconds since 1970, whole minutes as in the log. */
    later(at: number, happened: readonly (Event | Notice)[]) {
      happen(at, happened);
      return steps;
    },
    when(command: Command, by: Actor) {
      const moment = recalls?.[command.type]?.(command, givenNow);
      const past = moment === undefined ? {} : { past: pastOf<State, Event>(feature, log, moment) };
      const decided = feature.decide(state, command, { ...contextOf(by), ...past });
      return {
        decided,
        // biome-ignore lint/suspicious/noThenProperty: given, when, then is the language of these tests
        then(expected: readonly Event[]): State {
          expect(decided).toEqual(expected);
          for (const event of expected) feature.evolve(state, event);
          return state;
        },
        refused(code: string): void {
          expect(decided).toEqual({ rejected: code });
          expect(feature.refusals, `a sentence for ${code}`).toHaveProperty([code]);
        },
        get wasRefused(): boolean {
          return isRejection(decided);
        },
      };
    },
  };
  return steps;
}

type Owner<State, Event extends Typed, Notice extends Typed> = Pick<
  Feature<State, Typed, Event, Notice, Typed>,
  'show' | 'transient'
>;

/** Notices have no row in the table, and what is transient leaves nothing behind. */
const isStored = <State, Event extends Typed, Notice extends Typed>(
  { show, transient = [] }: Owner<State, Event, Notice>,
  event: Event | Notice,
): event is Event => Object.hasOwn(show, event.type) && !transient.some((type) => type === event.type);

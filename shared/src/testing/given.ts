import { expect } from 'vitest';
import type { Role } from '../room/audience.ts';
import { type Actor, type Context, type Feature, isRejection, type Typed } from '../room/feature.ts';
import { AuthorId, SeatId } from '../room/ids.ts';

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

export const contextOf = (by: Actor): Context => {
  let made = 0;
  return { by, now: 1_700_000_000_000, newId: () => `made-${++made}`, random: () => 0.5 };
};

/** `given(chat, [events]).when(command, by).then([events])` or `.refused('code')`. Events are shown before the command. */
export function given<
  State,
  Command extends Typed,
  Event extends Typed,
  Notice extends Typed,
  Signal extends Typed,
>(feature: Feature<State, Command, Event, Notice, Signal>, events: readonly (Event | Notice)[]) {
  const state = feature.initial();
  for (const event of events) feature.evolve(state, event);
  return {
    state,
    when(command: Command, by: Actor) {
      const decided = feature.decide(state, command, contextOf(by));
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
}

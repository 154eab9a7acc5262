import * as z from 'zod/mini';
import type { ActivityKind } from '../../activity-kind.ts';

const refusals = {
  'activities.pace-odd-setup': 'This question about the pace is not complete. Start it again.',
  'activities.pace-unknown': 'That is not one of the buttons. Choose another one.',
} as const;
type Code = keyof typeof refusals;
const code = (of: Code): Code => of;

/** What can be said. That all is fine is never sent: it is what saying nothing means. */
export const paces = ['too-fast', 'too-slow', 'lost'] as const;
export type Pace = (typeof paces)[number];

export const PaceSetup = z.strictObject({ version: z.literal(1, code('activities.pace-odd-setup')) });
export type PaceSetup = z.infer<typeof PaceSetup>;

export const PaceAnswer = z.strictObject({ says: z.enum(paces, code('activities.pace-unknown')) });
export type PaceAnswer = z.infer<typeof PaceAnswer>;

/** How long somebody's word stands: the pace is about now. Milliseconds. */
export const standsFor = 60_000;

/** Fewer people than this are not counted out: nobody stands alone. */
export const fewestToCount = 3;

export interface PaceTally {
  /** In the order of `paces`. Null for fewer than `fewestToCount`, none included. */
  readonly people: readonly (number | null)[];
  readonly answered: number;
}

/**
 * How many have to say the same before the team is told to look: three, or a tenth of the room when that is more. So one
 * person alone swings nothing. `here`: people in the room.
 */
export const trendFrom = (here: number): number => Math.max(fewestToCount, Math.ceil(here / 10));

/** What enough people say, in the order of `paces`. */
export const trendsIn = ({ people }: PaceTally, here: number): readonly Pace[] =>
  paces.filter((_, at) => (people[at] ?? 0) >= trendFrom(here));

const words: Readonly<Record<Pace, string>> = {
  'too-fast': 'Too fast',
  'too-slow': 'Too slow',
  lost: 'I’m lost',
};
const few = `Fewer than ${fewestToCount}`;

const countOf = (answers: readonly PaceAnswer[], pace: Pace): number =>
  answers.filter(({ says }) => says === pace).length;

export const pace = {
  key: 'pace',
  setup: PaceSetup,
  answer: PaceAnswer,
  refusals,
  emptySetup: { version: 1 },
  structure: ({ version }) => ({ version }),
  check: () => undefined,
  tally: (_setup, answers) => ({
    people: paces.map((each) => {
      const count = countOf(answers, each);
      return count < fewestToCount ? null : count;
    }),
    answered: answers.length,
  }),
  sheet: (_setup, { people }) => ({
    header: ['What people say', 'People'],
    rows: paces.map((each, at) => [words[each], people[at] ?? few]),
  }),
  /** A row for everybody, but what fewer than `fewestToCount` said is not written down. */
  ballots: (_setup, answers) => ({
    header: ['What people say'],
    rows: answers.map(({ says }) => [
      countOf(answers, says) < fewestToCount ? `${few} said this` : words[says],
    ]),
  }),
  alongside: true,
  teamOnly: true,
} as const satisfies ActivityKind<PaceSetup, PaceAnswer, PaceTally>;

import * as z from 'zod/mini';
import type { ActivityKind } from '../../activity-kind.ts';
import { rungNames, rungsOf } from './ladder.rungs.ts';

const refusals = {
  'activities.ladder-odd-rungs': 'A ladder has five rungs or eight.',
  'activities.ladder-odd-declared': 'The rung that you chose is not on this ladder. Choose again.',
  'activities.ladder-unknown': 'That rung is not there. Choose another one.',
} as const;
type Code = keyof typeof refusals;
const code = (of: Code): Code => of;

export const LadderSetup = z
  .strictObject({
    rungs: z.literal([5, 8], code('activities.ladder-odd-rungs')),
    /** The rung where the host says we are, from 1; null when the host says nothing. Not for the room before the results. */
    declared: z.nullable(z.int().check(z.minimum(1, code('activities.ladder-odd-declared')))),
  })
  .check(
    z.refine(
      ({ rungs, declared }) => declared === null || declared <= rungs,
      code('activities.ladder-odd-declared'),
    ),
  );
export type LadderSetup = z.infer<typeof LadderSetup>;

export const LadderAnswer = z.strictObject({
  /** From 1, the lowest. */
  rung: z
    .int(code('activities.ladder-unknown'))
    .check(z.minimum(1, code('activities.ladder-unknown')), z.maximum(8, code('activities.ladder-unknown'))),
});
export type LadderAnswer = z.infer<typeof LadderAnswer>;

export interface LadderTally {
  /** Per rung, lowest first. */
  readonly people: readonly number[];
}

export const ladder = {
  key: 'ladder',
  setup: LadderSetup,
  answer: LadderAnswer,
  refusals,
  emptySetup: { rungs: 5, declared: null },
  structure: ({ rungs }) => ({ rungs }),
  check: ({ rungs }, { rung }): Code | undefined => (rung > rungs ? 'activities.ladder-unknown' : undefined),
  tally: ({ rungs }, answers) => ({
    people: rungsOf[rungs].map((_, at) => answers.filter(({ rung }) => rung === at + 1).length),
  }),
  sheet: ({ rungs, declared }, { people }) => ({
    header: ['Rung', 'Name', 'People', 'Said by the host'],
    rows: rungsOf[rungs]
      .map((rung, at) => [at + 1, rungNames[rung], people[at] ?? 0, declared === at + 1 ? 'Yes' : ''])
      .reverse(),
  }),
  ballots: ({ rungs }, answers) => ({
    header: ['Rung', 'Name'],
    rows: answers.map(({ rung }) => {
      const name = rungsOf[rungs][rung - 1];
      return [rung, name ? rungNames[name] : ''];
    }),
  }),
  forVoters: (setup) => ({ ...setup, declared: null }),
} as const satisfies ActivityKind<LadderSetup, LadderAnswer, LadderTally>;

import * as z from 'zod/mini';
import type { ActivityKind } from '../../activity-kind.ts';
import { styles, valuesOf, valueWords } from './check-in.values.ts';

const refusals = {
  'activities.check-in-odd-style': 'That quick check-in is not there. Choose another one.',
  'activities.check-in-unknown': 'That answer is not there. Choose another one.',
} as const;
type Code = keyof typeof refusals;
const code = (of: Code): Code => of;

export const CheckInSetup = z.strictObject({ style: z.enum(styles, code('activities.check-in-odd-style')) });
export type CheckInSetup = z.infer<typeof CheckInSetup>;

const everyValue = [...valuesOf.thumbs, ...valuesOf.fist, ...valuesOf.mood];

export const CheckInAnswer = z.strictObject({
  value: z.literal(everyValue, code('activities.check-in-unknown')),
});
export type CheckInAnswer = z.infer<typeof CheckInAnswer>;

export interface CheckInTally {
  /** In the order of `valuesOf` the style. */
  readonly people: readonly number[];
}

export const checkIn = {
  key: 'check-in',
  setup: CheckInSetup,
  answer: CheckInAnswer,
  refusals,
  emptySetup: { style: 'thumbs' },
  structure: ({ style }) => ({ style }),
  check: ({ style }, { value }): Code | undefined =>
    valuesOf[style].includes(value) ? undefined : 'activities.check-in-unknown',
  tally: ({ style }, answers) => ({
    people: valuesOf[style].map((value) => answers.filter((answer) => answer.value === value).length),
  }),
  sheet: ({ style }, { people }) => ({
    header: ['Answer', 'People'],
    rows: valuesOf[style].map((value, at) => [valueWords[value], people[at] ?? 0]),
  }),
  ballots: (_setup, answers) => ({
    header: ['Answer'],
    rows: answers.map(({ value }) => [valueWords[value]]),
  }),
} as const satisfies ActivityKind<CheckInSetup, CheckInAnswer, CheckInTally>;

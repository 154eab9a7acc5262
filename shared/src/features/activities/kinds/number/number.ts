import * as z from 'zod/mini';
import { textOrNone } from '../../../../room/plain-text.ts';
import type { ActivityKind } from '../../activity-kind.ts';
import { type Dots, dotsOnLine, keepsDecimals, type Spread, spreadOf } from './number.counting.ts';

export const unitLimit = 20;
export const mostDecimals = 2;
/** No end lies further from 0. */
export const farthest = 1_000_000_000;

const refusals = {
  'activities.number-odd-ends': 'The smallest number must be below the largest. Write both as numbers.',
  'activities.number-odd-step':
    'The step of the buttons must fit between the smallest and the largest number.',
  'activities.number-unit-long': 'The words beside the number are too long. Make them shorter.',
  'activities.number-none': 'Write a number. You can also pass.',
  'activities.number-outside': 'That number is too small or too large for this question.',
  'activities.number-too-exact': 'That number has too many digits after the point.',
} as const;
type Code = keyof typeof refusals;
const code = (of: Code): Code => of;

const end = z
  .number(code('activities.number-odd-ends'))
  .check(
    z.minimum(-farthest, code('activities.number-odd-ends')),
    z.maximum(farthest, code('activities.number-odd-ends')),
  );
const unitWords = textOrNone(unitLimit, code('activities.number-unit-long'));

export const NumberSetup = z
  .strictObject({
    from: end,
    to: end,
    /** Digits after the point: 0 for whole numbers. */
    decimals: z.int().check(z.minimum(0), z.maximum(mostDecimals)),
    /** What the − and + buttons change; see `stepOf`. Anything else may be typed. */
    step: z.optional(z.number(code('activities.number-odd-step'))),
    unit: z.optional(z.strictObject({ before: z.optional(unitWords), after: z.optional(unitWords) })),
  })
  .check(
    z.refine(
      ({ from, to, decimals }) => from < to && keepsDecimals(from, decimals) && keepsDecimals(to, decimals),
      code('activities.number-odd-ends'),
    ),
    z.refine(
      ({ from, to, decimals, step }) =>
        step === undefined || (step > 0 && step <= to - from && keepsDecimals(step, decimals)),
      code('activities.number-odd-step'),
    ),
  );
export type NumberSetup = z.infer<typeof NumberSetup>;

/** 1 unless the setup says another one, or the smallest difference there can be where 1 is too wide. */
export const stepOf = ({ from, to, decimals, step }: NumberSetup): number =>
  step ?? (to - from >= 1 ? 1 : Number(`1e-${decimals}`));

export const NumberAnswer = z.strictObject({ number: z.number(code('activities.number-none')) });
export type NumberAnswer = z.infer<typeof NumberAnswer>;

export interface NumberTally extends Dots {
  readonly answered: number;
  /** Null when nobody answered. */
  readonly spread: Spread | null;
}

/** One digit more than people could give: the middle may lie between two numbers. */
const rounded = (number: number, { decimals }: NumberSetup): number => Number(number.toFixed(decimals + 1));

export const number = {
  key: 'number',
  setup: NumberSetup,
  answer: NumberAnswer,
  refusals,
  emptySetup: { from: 0, to: 100, decimals: 0 },
  structure: ({ from, to, decimals }) => ({ from, to, decimals }),
  check({ from, to, decimals }, answer): Code | undefined {
    if (!Number.isFinite(answer.number)) return 'activities.number-none';
    if (answer.number < from || answer.number > to) return 'activities.number-outside';
    return keepsDecimals(answer.number, decimals) ? undefined : 'activities.number-too-exact';
  },
  tally(_setup, answers) {
    const numbers = answers.map((answer) => answer.number);
    return { answered: answers.length, spread: spreadOf(numbers), ...dotsOnLine(numbers) };
  },
  sheet(setup, { answered, spread }) {
    const shown = (amount: number | null | undefined): number | string =>
      amount === null || amount === undefined ? '' : rounded(amount, setup);
    return {
      header: ['What', 'Number'],
      rows: [
        ['People', answered],
        ['Middle (median)', shown(spread?.middle)],
        ['A quarter are at or below', shown(spread?.lowerQuarter)],
        ['A quarter are at or above', shown(spread?.upperQuarter)],
        ['The middle half spans', shown(spread && spread.upperQuarter - spread.lowerQuarter)],
        ['Smallest', shown(spread?.smallest)],
        ['Largest', shown(spread?.largest)],
        ['Average (mean)', shown(spread?.mean)],
        ['Spread around the average (standard deviation)', shown(spread?.deviation)],
      ],
    };
  },
  ballots: (_setup, answers) => ({ header: ['Number'], rows: answers.map((answer) => [answer.number]) }),
} as const satisfies ActivityKind<NumberSetup, NumberAnswer, NumberTally>;

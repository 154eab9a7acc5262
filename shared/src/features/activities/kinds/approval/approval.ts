import * as z from 'zod/mini';
import type { ActivityKind } from '../../activity-kind.ts';
import { distinct, LabelledId, markedList } from '../../labelled.ts';
import { picturesIn } from '../../mark.ts';
import { peoplePerId } from '../../option-count.ts';

export const fewestOptions = 2;
export const mostOptions = 12;
export const optionLabelLimit = 120;

const refusals = {
  'activities.approval-label-empty': 'Give every option some words.',
  'activities.approval-label-long': 'One of the options is too long. Make it shorter.',
  'activities.approval-too-few-options': 'Add at least two options.',
  'activities.approval-too-many-options': 'Twelve options are the most. Take one away.',
  'activities.approval-same-option': 'Two options are the same one. Take one away.',
  'activities.approval-unknown': 'One of those options is not there any more. Look again.',
} as const;
type Code = keyof typeof refusals;
const code = (of: Code): Code => of;

export const ApprovalSetup = z.strictObject({
  options: markedList({
    fewest: fewestOptions,
    most: mostOptions,
    limit: optionLabelLimit,
    codes: {
      empty: code('activities.approval-label-empty'),
      long: code('activities.approval-label-long'),
      few: code('activities.approval-too-few-options'),
      many: code('activities.approval-too-many-options'),
      same: code('activities.approval-same-option'),
    },
  }),
});
export type ApprovalSetup = z.infer<typeof ApprovalSetup>;

export const ApprovalAnswer = z.strictObject({
  /** All that somebody could live with. Empty: with none of them, which is an answer, and not a pass. */
  options: z.array(LabelledId).check(z.maxLength(mostOptions, code('activities.approval-unknown'))),
});
export type ApprovalAnswer = z.infer<typeof ApprovalAnswer>;

/** People, not ticks: the sum may be more than `answered`. */
export interface ApprovalTally {
  readonly answered: number;
  /** In the order of the setup. */
  readonly options: readonly { readonly id: LabelledId; readonly people: number }[];
  /** Those who could live with none. */
  readonly none: number;
}

/** How many people lie between the first and the second option. Null when nobody ticked anything. */
export function gapAtTop({ options }: Pick<ApprovalTally, 'options'>): number | null {
  const [first = 0, second = 0] = options.map(({ people }) => people).sort((one, other) => other - one);
  return first > 0 ? first - second : null;
}

const noneWords = 'None of these';

export const approval = {
  key: 'approval',
  setup: ApprovalSetup,
  answer: ApprovalAnswer,
  refusals,
  emptySetup: { options: [] },
  structure: ({ options }) => ({ options: options.map(({ id }) => id) }),
  check(setup, { options }): Code | undefined {
    const there = options.every((ticked) => setup.options.some(({ id }) => id === ticked));
    return there && distinct(options) ? undefined : 'activities.approval-unknown';
  },
  tally: (setup, answers) => ({
    answered: answers.length,
    options: peoplePerId(
      setup.options.map(({ id }) => id),
      answers.map(({ options }) => options),
    ),
    none: answers.filter(({ options }) => options.length === 0).length,
  }),
  sheet: (setup, { options, none }) => ({
    header: ['Option', 'People'],
    rows: [
      ...setup.options.map(({ id, label }) => [
        label,
        options.find((counted) => counted.id === id)?.people ?? 0,
      ]),
      [noneWords, none],
    ],
  }),
  ballots: (setup, answers) => ({
    header: [...setup.options.map(({ label }) => label), noneWords],
    rows: answers.map(({ options }) => [
      ...setup.options.map(({ id }) => (options.includes(id) ? 1 : 0)),
      options.length === 0 ? 1 : 0,
    ]),
  }),
  slices: ({ options }) => options,
  inSlice: (_setup, { options }, slice) => options.some((id) => id === slice),
  pictures: ({ options }) => picturesIn(options),
} as const satisfies ActivityKind<ApprovalSetup, ApprovalAnswer, ApprovalTally>;

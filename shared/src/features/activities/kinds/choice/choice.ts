import * as z from 'zod/mini';
import type { ActivityKind } from '../../activity-kind.ts';
import { distinct, LabelledId, markedList } from '../../labelled.ts';
import { picturesIn } from '../../mark.ts';

export const OptionId = LabelledId;
export type OptionId = LabelledId;

export const optionLabelLimit = 120;
export const fewestOptions = 2;
export const mostOptions = 10;

const refusals = {
  'activities.choice-label-empty': 'Give every option some words.',
  'activities.choice-label-long': 'One of the options is too long. Make it shorter.',
  'activities.choice-too-few-options': 'Add at least two options.',
  'activities.choice-too-many-options': 'Ten options are the most. Take one away.',
  'activities.choice-same-option': 'Two options are the same one. Take one away.',
  'activities.choice-odd-limit': 'People cannot choose more options than there are.',
  'activities.choice-none': 'Choose an option first. You can also pass.',
  'activities.choice-only-one': 'Choose only one option here.',
  'activities.choice-too-many': 'That is more than you can choose here. Take one away.',
  'activities.choice-unknown': 'One of those options is not there any more. Choose again.',
} as const;
type Code = keyof typeof refusals;
const code = (of: Code): Code => of;

export const ChoiceSetup = z
  .strictObject({
    options: markedList({
      fewest: fewestOptions,
      most: mostOptions,
      limit: optionLabelLimit,
      codes: {
        empty: code('activities.choice-label-empty'),
        long: code('activities.choice-label-long'),
        few: code('activities.choice-too-few-options'),
        many: code('activities.choice-too-many-options'),
        same: code('activities.choice-same-option'),
      },
    }),
    multiple: z.boolean(),
    /** Only with `multiple`; without it people may tick them all. */
    maxChoices: z.optional(z.int().check(z.minimum(1))),
  })
  .check(
    z.refine(
      ({ options, multiple, maxChoices }) =>
        maxChoices === undefined || (multiple && maxChoices <= options.length),
      code('activities.choice-odd-limit'),
    ),
  );
export type ChoiceSetup = z.infer<typeof ChoiceSetup>;

export const ChoiceAnswer = z.strictObject({
  choices: z
    .array(OptionId)
    .check(
      z.minLength(1, code('activities.choice-none')),
      z.maxLength(mostOptions, code('activities.choice-too-many')),
    ),
});
export type ChoiceAnswer = z.infer<typeof ChoiceAnswer>;

/** People, not ticks: with `multiple` the sum may be more than `answered`. Percentages are of `answered`. */
export interface ChoiceTally {
  /** In the order of the setup, also those that nobody chose. */
  readonly options: readonly { readonly id: OptionId; readonly people: number }[];
  readonly answered: number;
}

export const choice = {
  key: 'choice',
  setup: ChoiceSetup,
  answer: ChoiceAnswer,
  refusals,
  emptySetup: { options: [], multiple: false },
  structure: ({ options, multiple, maxChoices = null }) => ({
    options: options.map(({ id }) => id),
    multiple,
    maxChoices,
  }),
  check({ options, multiple, maxChoices = options.length }, { choices }): Code | undefined {
    if (choices.length === 0) return 'activities.choice-none';
    if (!distinct(choices) || !choices.every((chosen) => options.some(({ id }) => id === chosen))) {
      return 'activities.choice-unknown';
    }
    if (!multiple && choices.length > 1) return 'activities.choice-only-one';
    if (choices.length > maxChoices) return 'activities.choice-too-many';
    return undefined;
  },
  tally({ options }, answers) {
    const people = new Map<OptionId, number>();
    for (const { choices } of answers) {
      for (const id of new Set(choices)) people.set(id, (people.get(id) ?? 0) + 1);
    }
    return {
      options: options.map(({ id }) => ({ id, people: people.get(id) ?? 0 })),
      answered: answers.length,
    };
  },
  sheet: ({ options }, tally) => ({
    header: ['Option', 'People'],
    rows: options.map(({ id, label }) => [
      label,
      tally.options.find((counted) => counted.id === id)?.people ?? 0,
    ]),
  }),
  ballots: ({ options }, answers) => ({
    header: options.map(({ label }) => label),
    rows: answers.map(({ choices }) => options.map(({ id }) => (choices.includes(id) ? 1 : 0))),
  }),
  slices: ({ options }) => options,
  pictures: ({ options }) => picturesIn(options),
  inSlice: (_setup, { choices }, slice) => choices.some((id) => id === slice),
} as const satisfies ActivityKind<ChoiceSetup, ChoiceAnswer, ChoiceTally>;

import * as z from 'zod/mini';
import type { ActivityKind } from '../../activity-kind.ts';
import { LabelledId, markedList } from '../../labelled.ts';
import { picturesIn } from '../../mark.ts';
import { addUpShares, type Given, unspentOf } from './points.counting.ts';

export const fewestItems = 2;
export const mostItems = 10;
export const itemLabelLimit = 120;
export const smallestTotal = 5;
export const largestTotal = 1000;
export const steps = [1, 5, 10, 50] as const;
export const units = ['points', '£'] as const;
export type Unit = (typeof units)[number];

const refusals = {
  'activities.points-label-empty': 'Give every line some words.',
  'activities.points-label-long': 'One of the lines is too long. Make it shorter.',
  'activities.points-too-few-items': 'Add at least two things to share between.',
  'activities.points-too-many-items': 'Ten things are the most. Take one away.',
  'activities.points-same-item': 'Two of the things are the same one. Take one away.',
  'activities.points-odd-total': 'People can share out 5 to 1000, in whole steps.',
  'activities.points-odd-most': 'The most for one must be in whole steps and not more than there is in all.',
  'activities.points-none': 'Give something to at least one. You can also pass.',
  'activities.points-over': 'That is more than you have. Take some back.',
  'activities.points-over-one': 'That is more than one thing can get. Take some back.',
  'activities.points-odd': 'Give whole steps only, and nothing below 0.',
  'activities.points-unknown': 'One of those things is not there any more. Look again.',
} as const;
type Code = keyof typeof refusals;
const code = (of: Code): Code => of;

export const PointsSetup = z
  .strictObject({
    items: markedList({
      fewest: fewestItems,
      most: mostItems,
      limit: itemLabelLimit,
      codes: {
        empty: code('activities.points-label-empty'),
        long: code('activities.points-label-long'),
        few: code('activities.points-too-few-items'),
        many: code('activities.points-too-many-items'),
        same: code('activities.points-same-item'),
      },
    }),
    /** What each person has. */
    total: z
      .int(code('activities.points-odd-total'))
      .check(
        z.minimum(smallestTotal, code('activities.points-odd-total')),
        z.maximum(largestTotal, code('activities.points-odd-total')),
      ),
    unit: z.enum(units),
    /** Everything is given in multiples of this. */
    step: z.literal(steps),
    /** What one thing can get from one person. Without: all. */
    most: z.optional(
      z.int(code('activities.points-odd-most')).check(z.minimum(1, code('activities.points-odd-most'))),
    ),
  })
  .check(
    z.refine(({ total, step }) => total % step === 0, code('activities.points-odd-total')),
    z.refine(
      ({ total, step, most = step }) => most % step === 0 && most <= total,
      code('activities.points-odd-most'),
    ),
  );
export type PointsSetup = z.infer<typeof PointsSetup>;

export const PointsAnswer = z.strictObject({
  /** By the id of the thing. What is not in it got nothing. */
  points: z.record(
    LabelledId,
    z.int(code('activities.points-odd')).check(z.minimum(0, code('activities.points-odd'))),
  ),
});
export type PointsAnswer = z.infer<typeof PointsAnswer>;

export interface PointsTally {
  readonly answered: number;
  /** In the order of the setup. */
  readonly items: readonly (Given & { readonly id: LabelledId })[];
  /** What people kept. */
  readonly unspent: Given;
}

/** Of all who answered, also those who gave nothing to it. */
export const meanOf = ({ total }: Given, answered: number): number => (answered > 0 ? total / answered : 0);

const inCents = (amount: number): number => Math.round(amount * 100) / 100;

export const points = {
  key: 'points',
  setup: PointsSetup,
  answer: PointsAnswer,
  refusals,
  emptySetup: { items: [], total: 100, unit: 'points', step: 10 },
  structure: ({ items, total, unit, step, most = total }) => ({
    items: items.map(({ id }) => id),
    total,
    unit,
    step,
    most,
  }),
  check(setup, answer): Code | undefined {
    const { items, total, step, most = total } = setup;
    const given = Object.entries(answer.points);
    if (!given.every(([id]) => items.some((item) => item.id === id))) return 'activities.points-unknown';
    if (!given.every(([, amount]) => amount % step === 0)) return 'activities.points-odd';
    if (given.every(([, amount]) => amount === 0)) return 'activities.points-none';
    if (given.some(([, amount]) => amount > most && most < total)) return 'activities.points-over-one';
    if (unspentOf(setup, answer) < 0) return 'activities.points-over';
    return undefined;
  },
  tally(setup, answers) {
    return {
      answered: answers.length,
      items: setup.items.map(({ id }) => ({
        id,
        ...addUpShares(answers.map((answer) => answer.points[id] ?? 0)),
      })),
      unspent: addUpShares(answers.map((answer) => unspentOf(setup, answer))),
    };
  },
  sheet({ items, unit }, { answered, items: counted, unspent }) {
    const row = (label: string, given: Given) => [
      label,
      inCents(meanOf(given, answered)),
      given.people,
      given.largest,
      given.total,
    ];
    return {
      header: ['Item', `Average (${unit})`, 'People who gave', 'Largest', 'Together'],
      rows: [
        ...items.flatMap(({ id, label }) =>
          counted.filter((given) => given.id === id).map((given) => row(label, given)),
        ),
        row('Not given to anything', unspent),
      ],
    };
  },
  ballots: (setup, answers) => ({
    header: [...setup.items.map(({ label }) => label), 'Not given to anything'],
    rows: answers.map((answer) => [
      ...setup.items.map(({ id }) => answer.points[id] ?? 0),
      unspentOf(setup, answer),
    ]),
  }),
  pictures: ({ items }) => picturesIn(items),
} as const satisfies ActivityKind<PointsSetup, PointsAnswer, PointsTally>;

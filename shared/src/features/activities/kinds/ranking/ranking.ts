import * as z from 'zod/mini';
import type { ActivityKind } from '../../activity-kind.ts';
import { distinct, LabelledId, markedList } from '../../labelled.ts';
import { picturesIn } from '../../mark.ts';
import { addUp, type Leaders, leadersOf, pairwise, type RankedItem } from './ranking.counting.ts';

export const fewestItems = 2;
export const mostItems = 9;
export const itemLabelLimit = 120;

const refusals = {
  'activities.ranking-label-empty': 'Give every line some words.',
  'activities.ranking-label-long': 'One of the lines is too long. Make it shorter.',
  'activities.ranking-too-few-items': 'Add at least two things to put in order.',
  'activities.ranking-too-many-items': 'Nine things are the most. Take one away.',
  'activities.ranking-same-item': 'Two of the things are the same one. Take one away.',
  'activities.ranking-odd-places': 'There can not be more places than things.',
  'activities.ranking-none': 'Choose what comes first. You can also pass.',
  'activities.ranking-too-many': 'That is more than there are places. Take one out.',
  'activities.ranking-twice': 'Something stands in two places. Take one of them out.',
  'activities.ranking-unknown': 'Something in your order is not there any more. Take it out.',
} as const;
type Code = keyof typeof refusals;
const code = (of: Code): Code => of;

export const RankingSetup = z
  .strictObject({
    items: markedList({
      fewest: fewestItems,
      most: mostItems,
      limit: itemLabelLimit,
      codes: {
        empty: code('activities.ranking-label-empty'),
        long: code('activities.ranking-label-long'),
        few: code('activities.ranking-too-few-items'),
        many: code('activities.ranking-too-many-items'),
        same: code('activities.ranking-same-item'),
      },
    }),
    /** How many places people may fill at most. Without: all. */
    places: z.optional(z.int(code('activities.ranking-odd-places')).check(z.minimum(1))),
  })
  .check(
    z.refine(
      ({ items, places }) => places === undefined || places <= items.length,
      code('activities.ranking-odd-places'),
    ),
  );
export type RankingSetup = z.infer<typeof RankingSetup>;

export const RankingAnswer = z.strictObject({
  /** The first first. Shorter than the list when somebody has no view about the rest. */
  order: z
    .array(LabelledId)
    .check(
      z.minLength(1, code('activities.ranking-none')),
      z.maxLength(mostItems, code('activities.ranking-too-many')),
    ),
});
export type RankingAnswer = z.infer<typeof RankingAnswer>;

export interface RankingTally {
  readonly answered: number;
  /** In the order of the setup. */
  readonly items: readonly RankedItem[];
  /** Row i, column j: how many people put i before j. In the order of the setup. */
  readonly before: readonly (readonly number[])[];
  readonly leaders: Leaders;
}

export const placesOf = ({ items, places = items.length }: RankingSetup): number => places;

/** Points per person who answered, from 1 to the number of things. */
export const averagePoints = ({ points }: Pick<RankedItem, 'points'>, answered: number): number =>
  answered > 0 ? points / answered : 0;

export const ranking = {
  key: 'ranking',
  setup: RankingSetup,
  answer: RankingAnswer,
  refusals,
  emptySetup: { items: [] },
  structure: (setup) => ({ items: setup.items.map(({ id }) => id), places: placesOf(setup) }),
  check(setup, { order }): Code | undefined {
    if (order.length === 0) return 'activities.ranking-none';
    if (!order.every((placed) => setup.items.some(({ id }) => id === placed))) {
      return 'activities.ranking-unknown';
    }
    if (!distinct(order)) return 'activities.ranking-twice';
    if (order.length > placesOf(setup)) return 'activities.ranking-too-many';
    return undefined;
  },
  tally(setup, answers) {
    const ids = setup.items.map(({ id }) => id);
    const orders = answers.map(({ order }) => order);
    const items = addUp(ids, placesOf(setup), orders);
    const before = pairwise(ids, orders);
    return { answered: answers.length, items, before, leaders: leadersOf(items, before) };
  },
  sheet: (setup, { answered, items }) => ({
    header: [
      'Item',
      'Average points',
      'First choices',
      ...Array.from({ length: placesOf(setup) }, (_, place) => `In place ${place + 1}`),
      'Not placed',
    ],
    rows: setup.items.flatMap(({ id, label }) =>
      items
        .filter((counted) => counted.id === id)
        .map((counted) => [
          label,
          Math.round(averagePoints(counted, answered) * 100) / 100,
          counted.places[0] ?? 0,
          ...counted.places,
          counted.unplaced,
        ]),
    ),
  }),
  /** The place that each thing got. Empty: none. */
  ballots: ({ items }, answers) => ({
    header: items.map(({ label }) => label),
    rows: answers.map(({ order }) =>
      items.map(({ id }) => (order.includes(id) ? order.indexOf(id) + 1 : '')),
    ),
  }),
  slices: ({ items }) => items.map(({ id, label }) => ({ id, label: `${label} first` })),
  inSlice: (_setup, { order }, slice) => order[0] === slice,
  pictures: ({ items }) => picturesIn(items),
} as const satisfies ActivityKind<RankingSetup, RankingAnswer, RankingTally>;

import * as z from 'zod/mini';
import { typedText } from '../../../../room/plain-text.ts';
import type { ActivityKind } from '../../activity-kind.ts';
import { LabelledId, labelledList } from '../../labelled.ts';
import { type Dot, dotsOf, middleOf, type Place } from './two-axes.counting.ts';

export const fewestItems = 1;
export const mostItems = 6;
export const itemLabelLimit = 120;
export const endLimit = 40;

const refusals = {
  'activities.two-axes-label-empty': 'Give every line some words.',
  'activities.two-axes-label-long': 'One of the lines is too long. Make it shorter.',
  'activities.two-axes-too-few-items': 'Add at least one thing to place.',
  'activities.two-axes-too-many-items': 'Six things are the most. Take one away.',
  'activities.two-axes-same-item': 'Two of the things are the same one. Take one away.',
  'activities.two-axes-end-empty': 'Write words at all four sides.',
  'activities.two-axes-end-long': 'The words at one of the sides are too long. Make them shorter.',
  'activities.two-axes-none': 'Place something first. You can also pass.',
  'activities.two-axes-outside': 'That place is not on the square. Place it again.',
  'activities.two-axes-unknown': 'One of those things is not there any more. Look again.',
} as const;
type Code = keyof typeof refusals;
const code = (of: Code): Code => of;

const end = typedText(endLimit, {
  empty: code('activities.two-axes-end-empty'),
  long: code('activities.two-axes-end-long'),
});

export const TwoAxesSetup = z.strictObject({
  items: labelledList({
    fewest: fewestItems,
    most: mostItems,
    limit: itemLabelLimit,
    codes: {
      empty: code('activities.two-axes-label-empty'),
      long: code('activities.two-axes-label-long'),
      few: code('activities.two-axes-too-few-items'),
      many: code('activities.two-axes-too-many-items'),
      same: code('activities.two-axes-same-item'),
    },
  }),
  /** Left and right. */
  across: z.strictObject({ low: end, high: end }),
  /** Bottom and top. */
  up: z.strictObject({ low: end, high: end }),
});
export type TwoAxesSetup = z.infer<typeof TwoAxesSetup>;

const coordinate = z
  .number(code('activities.two-axes-outside'))
  .check(
    z.minimum(0, code('activities.two-axes-outside')),
    z.maximum(1, code('activities.two-axes-outside')),
  );

export const TwoAxesAnswer = z.strictObject({
  places: z.record(LabelledId, z.strictObject({ x: coordinate, y: coordinate })),
});
export type TwoAxesAnswer = z.infer<typeof TwoAxesAnswer>;

export interface TwoAxesTally {
  readonly answered: number;
  /** In the order of the setup. */
  readonly items: readonly {
    readonly id: LabelledId;
    readonly dots: readonly Dot[];
    /** Null when nobody answered. */
    readonly middle: Place | null;
  }[];
}

const inHundredths = (coordinateOf: number): number => Math.round(coordinateOf * 100);

export const twoAxes = {
  key: 'two-axes',
  setup: TwoAxesSetup,
  answer: TwoAxesAnswer,
  refusals,
  emptySetup: { items: [], across: { low: '', high: '' }, up: { low: '', high: '' } },
  structure: ({ items }) => ({ items: items.map(({ id }) => id) }),
  check({ items }, { places }): Code | undefined {
    const placed = Object.keys(places);
    if (placed.length === 0) return 'activities.two-axes-none';
    return placed.every((id) => items.some((item) => item.id === id))
      ? undefined
      : 'activities.two-axes-unknown';
  },
  isWhole: ({ items }, { places }) => items.every(({ id }) => places[id] !== undefined),
  tally: ({ items }, answers) => ({
    answered: answers.length,
    items: items.map(({ id }) => {
      const places = answers.flatMap((answer) => answer.places[id] ?? []);
      return { id, dots: dotsOf(places), middle: middleOf(places) };
    }),
  }),
  sheet: ({ items, across, up }, { answered, items: counted }) => ({
    header: [
      'Item',
      'People',
      `${across.low} 0 – ${across.high} 100, median`,
      `${up.low} 0 – ${up.high} 100, median`,
    ],
    rows: items.map(({ id, label }) => {
      const middle = counted.find((item) => item.id === id)?.middle;
      return [label, answered, middle ? inHundredths(middle.x) : '', middle ? inHundredths(middle.y) : ''];
    }),
  }),
  ballots: ({ items, across, up }, answers) => ({
    header: items.flatMap(({ label }) => [
      `${label}: ${across.high} (0–100)`,
      `${label}: ${up.high} (0–100)`,
    ]),
    rows: answers.map(({ places }) =>
      items.flatMap(({ id }): (number | string)[] => {
        const place = places[id];
        return place ? [inHundredths(place.x), inHundredths(place.y)] : ['', ''];
      }),
    ),
  }),
} as const satisfies ActivityKind<TwoAxesSetup, TwoAxesAnswer, TwoAxesTally>;

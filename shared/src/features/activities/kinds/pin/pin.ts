import * as z from 'zod/mini';
import { typedText } from '../../../../room/plain-text.ts';
import type { ActivityKind } from '../../activity-kind.ts';
import { PictureName } from '../../mark.ts';
import { type FieldKey, fieldAt, fields } from './pin.fields.ts';

export const pictureTextLimit = 300;
export const mostPins = 3;
export const mostPlaces = 600;

const refusals = {
  'activities.pin-no-picture': 'Add a picture first.',
  'activities.pin-text-empty': 'Say in words what the picture shows. Some people cannot see it.',
  'activities.pin-text-long': 'The words for the picture are too long. Make them shorter.',
  'activities.pin-odd-number': 'People can have one, two or three pins.',
  'activities.pin-none': 'Place a pin first. You can also pass.',
  'activities.pin-too-many': 'Those are more pins than you have here. Take one away.',
  'activities.pin-outside': 'That pin is not on the picture. Place it again.',
} as const;
type Code = keyof typeof refusals;
const code = (of: Code): Code => of;

export const PinSetup = z.strictObject({
  picture: z
    .string(code('activities.pin-no-picture'))
    .check(z.refine((name) => PictureName.safeParse(name).success, code('activities.pin-no-picture'))),
  /** What it shows, for people who cannot see it. */
  alt: typedText(pictureTextLimit, {
    empty: code('activities.pin-text-empty'),
    long: code('activities.pin-text-long'),
  }),
  /** How many pins a person has. They need not use them all. */
  pins: z
    .int(code('activities.pin-odd-number'))
    .check(
      z.minimum(1, code('activities.pin-odd-number')),
      z.maximum(mostPins, code('activities.pin-odd-number')),
    ),
});
export type PinSetup = z.infer<typeof PinSetup>;

const outside = code('activities.pin-outside');
const share = z.number(outside).check(z.minimum(0, outside), z.maximum(1, outside));
/** 0 is left and bottom, 1 is right and top. */
export const Pin = z.strictObject({ x: share, y: share });
export type Pin = z.infer<typeof Pin>;

export const PinAnswer = z.strictObject({
  pins: z
    .array(Pin)
    .check(
      z.minLength(1, code('activities.pin-none')),
      z.maxLength(mostPins, code('activities.pin-too-many')),
    ),
});
export type PinAnswer = z.infer<typeof PinAnswer>;

export interface PinTally {
  /**
   * From left to right, and from below at the same distance: the order says nothing of when they came. Of more than `mostPlaces` an
   * even choice, because every screen is sent them.
   */
  readonly places: readonly Pin[];
  /** All of them. */
  readonly pins: number;
  /** The nine parts of the picture, row by row. Somebody with two pins in one of them is one person. */
  readonly fields: readonly { readonly field: FieldKey; readonly people: number; readonly pins: number }[];
  readonly answered: number;
}

/** As fine as anybody can tap. Minus nought, which JSON does not know, becomes nought. */
const rounded = ({ x, y }: Pin): Pin => ({
  x: Math.round(x * 1000) / 1000 + 0,
  y: Math.round(y * 1000) / 1000 + 0,
});

const evenly = <Thing>(things: readonly Thing[], most: number): readonly Thing[] =>
  things.length <= most
    ? things
    : things.filter(
        (_, at) => Math.floor((at * most) / things.length) !== Math.floor(((at - 1) * most) / things.length),
      );

export const pin = {
  key: 'pin',
  setup: PinSetup,
  answer: PinAnswer,
  refusals,
  emptySetup: { picture: '', alt: '', pins: 1 },
  structure: ({ picture, pins }) => ({ picture, pins }),
  check: ({ pins: most }, { pins }): Code | undefined =>
    pins.length > most ? 'activities.pin-too-many' : undefined,
  tally(_setup, answers) {
    const inFields = answers.map(({ pins }) => pins.map(fieldAt));
    const places = answers
      .flatMap(({ pins }) => pins.map(rounded))
      .sort((one, other) => one.x - other.x || one.y - other.y);
    return {
      places: evenly(places, mostPlaces),
      pins: places.length,
      fields: fields.map(({ key }) => ({
        field: key,
        people: inFields.filter((touched) => touched.includes(key)).length,
        pins: inFields.flat().filter((touched) => touched === key).length,
      })),
      answered: answers.length,
    };
  },
  sheet: ({ pins: most }, tally) => ({
    header: most > 1 ? ['Part of the picture', 'People', 'Pins'] : ['Part of the picture', 'People'],
    rows: fields.map(({ key, name }) => {
      const { people = 0, pins = 0 } = tally.fields.find(({ field }) => field === key) ?? {};
      return most > 1 ? [name, people, pins] : [name, people];
    }),
  }),
  ballots: ({ pins: most }, answers) => ({
    header: Array.from({ length: most }, (_, at) => [
      `Pin ${at + 1} from the left`,
      `Pin ${at + 1} from below`,
    ]).flat(),
    rows: answers.map(({ pins }) =>
      Array.from({ length: most }, (_, at) => {
        const placed = pins[at];
        return placed ? [placed.x, placed.y] : ['', ''];
      }).flat(),
    ),
  }),
  pictures: ({ picture }) => [picture],
} as const satisfies ActivityKind<PinSetup, PinAnswer, PinTally>;

import * as z from 'zod/mini';
import { typedText } from '../../../../room/plain-text.ts';
import type { ActivityKind } from '../../activity-kind.ts';

/** From a small smile to the happiest face. All five are happy, so that children use all of them (Hall, Hume and Tazzyman 2016). */
export const degrees = [1, 2, 3, 4, 5] as const;
export type Degree = (typeof degrees)[number];
export const faceWordsLimit = 60;

const refusals = {
  'activities.faces-words-empty': 'Give every face some words.',
  'activities.faces-words-long': 'The words of one face are too long. Make them shorter.',
  'activities.faces-odd-number': 'There are five faces, and each has its own words.',
  'activities.faces-unknown': 'That face is not there. Choose one of the five.',
} as const;
type Code = keyof typeof refusals;
const code = (of: Code): Code => of;

export const FacesSetup = z.strictObject({
  /** One for each face, in the order of `degrees`. */
  words: z
    .array(
      typedText(faceWordsLimit, {
        empty: code('activities.faces-words-empty'),
        long: code('activities.faces-words-long'),
      }),
    )
    .check(z.length(degrees.length, code('activities.faces-odd-number'))),
});
export type FacesSetup = z.infer<typeof FacesSetup>;

export const FacesAnswer = z.strictObject({
  degree: z.literal([...degrees], code('activities.faces-unknown')),
});
export type FacesAnswer = z.infer<typeof FacesAnswer>;

export interface FacesTally {
  /** In the order of `degrees`. */
  readonly people: readonly number[];
}

export const faces = {
  key: 'faces',
  setup: FacesSetup,
  answer: FacesAnswer,
  refusals,
  emptySetup: { words: [] },
  structure: () => ({ degrees: degrees.length }),
  check: () => undefined,
  tally: (_setup, answers) => ({
    people: degrees.map((degree) => answers.filter((answer) => answer.degree === degree).length),
  }),
  sheet: ({ words }, { people }) => ({
    header: ['Face', 'Words', 'People'],
    rows: degrees.map((degree, at) => [degree, words[at] ?? '', people[at] ?? 0]),
  }),
  ballots: ({ words }, answers) => ({
    header: ['Face', 'Words'],
    rows: answers.map(({ degree }) => [degree, words[degree - 1] ?? '']),
  }),
} as const satisfies ActivityKind<FacesSetup, FacesAnswer, FacesTally>;

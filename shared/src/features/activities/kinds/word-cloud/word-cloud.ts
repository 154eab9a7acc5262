import * as z from 'zod/mini';
import type { ActivityKind } from '../../activity-kind.ts';
import { seenWords, tallyWords, type WordTally } from './counting.ts';
import { type WordChange, type WordCuration, wordCuration } from './curation.ts';
import { deskOfWords } from './desk.ts';
import { lettersIn, tidyWord } from './words.ts';

export const mostWordsEach = 5;
export const letterLimit = 30;

const refusals = {
  'activities.word-cloud-odd-number': 'People can write one to five words.',
  'activities.word-cloud-none': 'Write a word first. You can also pass.',
  'activities.word-cloud-empty': 'One of your words has nothing in it that can be seen. Write it again.',
  'activities.word-cloud-long': 'One of your words is too long. Thirty letters are the most.',
  'activities.word-cloud-too-many': 'Those are more words than you can write here. Take one away.',
} as const;
type Code = keyof typeof refusals;
const code = (of: Code): Code => of;

const oddNumber = code('activities.word-cloud-odd-number');
export const WordCloudSetup = z.strictObject({
  /** How many one person can write. */
  words: z.int(oddNumber).check(z.minimum(1, oddNumber), z.maximum(mostWordsEach, oddNumber)),
  /** Words wait until the team lets them show. */
  hold: z.boolean(),
});
export type WordCloudSetup = z.infer<typeof WordCloudSetup>;

const empty = code('activities.word-cloud-empty');
const long = code('activities.word-cloud-long');
export const Word = z.pipe(
  z.string(empty).check(z.maxLength(letterLimit * 8, long)),
  z.pipe(
    z.transform(tidyWord),
    z.string().check(
      z.minLength(1, empty),
      z.refine((word) => lettersIn(word) <= letterLimit, long),
    ),
  ),
);

export const WordCloudAnswer = z.strictObject({
  words: z
    .array(Word)
    .check(
      z.minLength(1, code('activities.word-cloud-none')),
      z.maxLength(mostWordsEach, code('activities.word-cloud-too-many')),
    ),
});
export type WordCloudAnswer = z.infer<typeof WordCloudAnswer>;

export const wordCloud = {
  key: 'word-cloud',
  setup: WordCloudSetup,
  answer: WordCloudAnswer,
  refusals,
  emptySetup: { words: 3, hold: false },
  structure: ({ words }) => ({ words }),
  check: ({ words: most }, { words }): Code | undefined =>
    words.length > most ? 'activities.word-cloud-too-many' : undefined,
  tally: ({ hold }, answers, curation) => tallyWords(answers, curation, hold),
  sheet: (_setup, { words, rest }) => ({
    header: ['Word', 'People'],
    rows: [
      ...words.map(({ text, people }) => [text, people]),
      ...(rest.words > 0 ? [[`${rest.words} other words`, rest.people]] : []),
    ],
  }),
  ballots: ({ words: most, hold }, answers, curation) => {
    const seen = seenWords(curation, hold);
    const places = Array.from({ length: most }, (_, at) => at);
    return {
      header: places.map((at) => `Word ${at + 1}`),
      rows: answers.map((answer) => {
        const words = seen(answer);
        return places.map((at) => words[at] ?? '');
      }),
    };
  },
  curation: wordCuration,
  desk: ({ hold }, answers, curation) => deskOfWords(answers, curation, hold),
} as const satisfies ActivityKind<WordCloudSetup, WordCloudAnswer, WordTally, WordCuration, WordChange>;

import * as z from 'zod/mini';
import { typedText } from '../../../../room/plain-text.ts';
import type { ActivityKind } from '../../activity-kind.ts';
import type { Hiding, HidingChange } from '../../hiding.ts';
import { deskOfTexts, seenText, tallyTexts, type WrittenTally, writtenCuration } from './written.counting.ts';
import { canBeSeen, lettersIn } from './written.texts.ts';

/** Letters of one answer. */
export const letterLimits = { short: 140, long: 1000 } as const;

const refusals = {
  'activities.written-odd-lines': 'Say how long an answer can be: short or long.',
  'activities.written-empty': 'Write an answer first. You can also pass.',
  'activities.written-long': 'Your answer is too long. Make it shorter.',
  'activities.written-one-line': 'Write your answer on one line.',
} as const;
type Code = keyof typeof refusals;
const code = (of: Code): Code => of;

export const WrittenSetup = z.strictObject({
  /** One line, or several. */
  lines: z.enum(['short', 'long'], code('activities.written-odd-lines')),
  /** Answers wait until the team lets them show. */
  hold: z.boolean(),
});
export type WrittenSetup = z.infer<typeof WrittenSetup>;

/** Far more than `check` lets through: somebody who wrote too much finds it again to make it shorter. */
const mostRead = 10_000;
const empty = code('activities.written-empty');
export const WrittenAnswer = z.strictObject({
  text: typedText(mostRead, { empty, long: code('activities.written-long') }).check(
    z.refine(canBeSeen, empty),
  ),
});
export type WrittenAnswer = z.infer<typeof WrittenAnswer>;

/** A written answer, sealed like any other ballot: nobody likes it, and its place says nothing. */
export const written = {
  key: 'written',
  setup: WrittenSetup,
  answer: WrittenAnswer,
  refusals,
  emptySetup: { lines: 'long', hold: false },
  structure: ({ lines }) => ({ lines }),
  check: ({ lines }, { text }): Code | undefined => {
    if (lettersIn(text) > letterLimits[lines]) return 'activities.written-long';
    return lines === 'short' && text.includes('\n') ? 'activities.written-one-line' : undefined;
  },
  tally: ({ hold }, answers, curation) => tallyTexts(answers, curation, hold),
  sheet: (_setup, { texts }) => ({
    header: ['Answer', 'People'],
    rows: texts.map(({ text, people }) => [text, people]),
  }),
  ballots: ({ hold }, answers, curation) => {
    const seen = seenText(curation, hold);
    return { header: ['Answer'], rows: answers.map((answer) => [seen(answer)]) };
  },
  curation: writtenCuration,
  desk: ({ hold }, answers, curation) => deskOfTexts(answers, curation, hold),
} as const satisfies ActivityKind<WrittenSetup, WrittenAnswer, WrittenTally, Hiding, HidingChange>;

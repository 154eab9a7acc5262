import { wordCloud } from '@sayso/shared/features/activities/kinds/word-cloud/word-cloud.ts';
import type { SeededDice } from '../seeded-dice.ts';
import { linesFor, sentences, singleWords } from '../words-for-questions.ts';
import { type Answering, answering } from './asked.ts';
import { count } from './leanings.ts';

/** What stands further up in a deck comes to mind more often. */
const comesToMind = (dice: SeededDice, words: readonly string[]): string | undefined =>
  words[Math.floor(dice.next() ** 2 * words.length)];

export const wording: Readonly<Record<string, Answering>> = {
  'word-cloud': answering(wordCloud, (dice, { words: most }, question) => {
    const deck = linesFor(singleWords, question);
    const words = Array.from({ length: count(dice, 1, Math.min(most, 3)) }, () => comesToMind(dice, deck));
    return { words: [...new Set(words.flatMap((word) => word ?? []))] };
  }),
  written: (dice, { question }) => {
    const text = dice.pick(linesFor(sentences, question));
    return text === undefined ? undefined : { text };
  },
};

import { WordCloudAnswer } from '@sayso/shared/features/activities/kinds/word-cloud/word-cloud.ts';
import { useState } from 'react';

interface TypedWords {
  /** What stands in the fields, as many as there are words to write. */
  readonly texts: readonly string[];
  type(index: number, text: string): void;
}

/** The answer in what was typed. Null while there is none, or while a word does not fit. */
function wordsIn(texts: readonly string[]): WordCloudAnswer | null {
  const written = texts.filter((text) => text.trim() !== '');
  const answer = WordCloudAnswer.safeParse({ words: written });
  return answer.success ? answer.data : null;
}

const inFields = (count: number, chosen: WordCloudAnswer | null): readonly string[] =>
  Array.from({ length: count }, (_, at) => chosen?.words[at] ?? '');

const written = (answer: WordCloudAnswer | null): string => JSON.stringify(answer);

/**
 * The fields keep every letter, also spaces and words that do not fit, which no answer does. When another answer is chosen than what they
 * say, such as on a page that was loaded again, they show that one.
 */
export function useTypedWords(
  count: number,
  chosen: WordCloudAnswer | null,
  onChoose: (answer: WordCloudAnswer | null) => void,
): TypedWords {
  const [texts, setTexts] = useState(() => inFields(count, chosen));
  const [known, setKnown] = useState(written(chosen));
  const now = written(chosen);
  if (now !== known) {
    setKnown(now);
    if (chosen && now !== written(wordsIn(texts))) setTexts(inFields(count, chosen));
  }
  return {
    texts: texts.length === count ? texts : inFields(count, wordsIn(texts)),
    type(index, text) {
      const typed = Array.from({ length: count }, (_, at) => (at === index ? text : (texts[at] ?? '')));
      setTexts(typed);
      onChoose(wordsIn(typed));
    },
  };
}

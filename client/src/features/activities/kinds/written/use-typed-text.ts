import {
  WrittenAnswer as Answer,
  type WrittenAnswer,
} from '@sayso/shared/features/activities/kinds/written/written.ts';
import { useState } from 'react';

interface TypedText {
  /** What stands in the field. */
  readonly text: string;
  type(text: string): void;
}

/** The answer in what was typed. Null while there is none. Too long is an answer too, which is refused when it is sent. */
const answerIn = (text: string): WrittenAnswer | null => Answer.safeParse({ text }).data ?? null;

/**
 * The field keeps every letter, also the space that somebody is about to write on from, which no answer does. When another answer is
 * chosen than what it says, such as on a page that was loaded again, it shows that one.
 */
export function useTypedText(
  chosen: WrittenAnswer | null,
  onChoose: (answer: WrittenAnswer | null) => void,
): TypedText {
  const [text, setText] = useState(chosen?.text ?? '');
  const [known, setKnown] = useState(chosen?.text);
  if (chosen?.text !== known) {
    setKnown(chosen?.text);
    if (chosen && chosen.text !== answerIn(text)?.text) setText(chosen.text);
  }
  return {
    text,
    type(typed) {
      setText(typed);
      onChoose(answerIn(typed));
    },
  };
}

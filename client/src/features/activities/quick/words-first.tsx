import { useState } from 'react';
import { AskForm, type AskFormProps } from './ask-form.tsx';
import type { QuickQuestion } from './quick-questions.ts';

type WordsFirstProps = Pick<AskFormProps, 'formId' | 'onAsk' | 'refused'> & { one: QuickQuestion };

/** A quick question whose words can be changed before it is asked. */
export function WordsFirst({ one, ...form }: WordsFirstProps) {
  const [asked, setAsked] = useState(() => ({
    kind: one.kind,
    question: one.question,
    setup: one.setup(),
  }));
  return <AskForm {...form} asked={asked} onChange={setAsked} />;
}

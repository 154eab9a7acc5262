import { type Answers, askedOf } from '@sayso/shared/features/activities/kinds/form/form.asking.ts';
import type { FormAnswer, FormSetup } from '@sayso/shared/features/activities/kinds/form/form.shape.ts';
import { kindOf } from '@sayso/shared/features/activities/kinds.ts';
import type { LabelledId } from '@sayso/shared/features/activities/labelled.ts';

export interface Given {
  /** What is part of the form. */
  readonly answers: Answers;
  /** What was said to questions that are not asked any more. It comes back when they are. */
  readonly aside: Answers;
}

/** With one answer given, passed, or taken out. */
export function give(
  setup: FormSetup,
  { answers, aside }: Given,
  question: LabelledId,
  said: Answers[LabelledId] | undefined,
): Given {
  const { [question]: _, ...others } = { ...aside, ...answers };
  const all: Answers = said ? { ...others, [question]: said } : others;
  const asked: ReadonlySet<string> = askedOf(kindOf, setup, all);
  const part = (wanted: boolean): Answers =>
    Object.fromEntries(Object.entries(all).filter(([id]) => asked.has(id) === wanted));
  return { answers: part(true), aside: part(false) };
}

/** Null when nothing is said. */
export const formAnswer = ({ answers }: Given): FormAnswer | null =>
  Object.keys(answers).length > 0 ? { answers } : null;

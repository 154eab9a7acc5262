import { LabelledId } from '@sayso/shared/features/activities/labelled.ts';
import { freshId } from '../../../session/fresh-id.ts';

/** Things with these words, each with an id that nothing has yet. */
export const labelledAnew = (...labels: readonly string[]) =>
  labels.map((label) => ({ id: freshId(LabelledId), label }));

/** Questions of a form, which can all be left out. */
export const askedInForm = (...questions: readonly { kind: string; question: string; setup: unknown }[]) =>
  questions.map((one) => ({ ...one, id: freshId(LabelledId), required: false }));

import { plainSettings, type StepForm } from '../step-form.ts';
import type { ReadyQuestion } from './ready-question.ts';

/** The form with a ready question in it. What was prepared for other kinds stays. */
export function filledIn(form: StepForm, { title, instruction, asks }: ReadyQuestion): StepForm {
  const { kind, question, setup, influence, think } = asks;
  return {
    ...form,
    ...plainSettings,
    ...(influence ? { influence } : {}),
    ...(think === undefined ? {} : { think }),
    ...{ kind, title, instruction, question },
    setups: { ...form.setups, [kind]: setup(new Date()) },
  };
}

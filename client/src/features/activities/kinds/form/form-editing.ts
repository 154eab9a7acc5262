import {
  type FormPage,
  type FormQuestion,
  type FormSetup,
  questionsOf,
} from '@sayso/shared/features/activities/kinds/form/form.shape.ts';
import { kindOf } from '@sayso/shared/features/activities/kinds.ts';
import { LabelledId } from '@sayso/shared/features/activities/labelled.ts';
import { freshId } from '../../../../session/fresh-id.ts';
import type { KnownKinds } from '../../fields/known-kinds.ts';

export function emptyQuestion(known: KnownKinds, kind = known.offered[0]?.key ?? ''): FormQuestion {
  const setup = known.uiOf(kind)?.newSetup() ?? null;
  return { id: freshId(LabelledId), kind, question: '', required: false, setup };
}

export const emptyPage = (known: KnownKinds): FormPage => ({
  id: freshId(LabelledId),
  title: '',
  questions: [emptyQuestion(known)],
});

const eachPage = (setup: FormSetup, change: (page: FormPage) => FormPage): FormSetup => ({
  ...setup,
  pages: setup.pages.map(change),
});

export const withQuestion = (setup: FormSetup, changed: FormQuestion): FormSetup =>
  eachPage(setup, (page) => ({
    ...page,
    questions: page.questions.map((one) => (one.id === changed.id ? changed : one)),
  }));

export const withoutQuestion = (setup: FormSetup, id: LabelledId): FormSetup =>
  eachPage(setup, (page) => ({ ...page, questions: page.questions.filter((one) => one.id !== id) }));

export const withPage = (setup: FormSetup, changed: FormPage): FormSetup =>
  eachPage(setup, (page) => (page.id === changed.id ? changed : page));

/** One place up or down; from the edge of a page to the page beside it. */
export function moved(setup: FormSetup, id: LabelledId, by: -1 | 1): FormSetup {
  const at = setup.pages.findIndex(({ questions }) => questions.some((one) => one.id === id));
  const page = setup.pages[at];
  const from = page?.questions.findIndex((one) => one.id === id) ?? -1;
  const question = page?.questions[from];
  if (!page || !question) return setup;
  const rest = page.questions.toSpliced(from, 1);
  const to = from + by;
  if (to >= 0 && to <= rest.length) {
    return withPage(setup, { ...page, questions: rest.toSpliced(to, 0, question) });
  }
  const beside = setup.pages[at + by];
  if (!beside) return setup;
  const questions = by < 0 ? [...beside.questions, question] : [question, ...beside.questions];
  return withPage(withPage(setup, { ...page, questions: rest }), { ...beside, questions });
}

/** What a question can wait for: answers to earlier questions that have words. */
export function conditionsFor(setup: FormSetup, id: LabelledId) {
  const questions = questionsOf(setup);
  const at = questions.findIndex((one) => one.id === id);
  return questions.slice(0, Math.max(0, at)).flatMap((earlier, index) =>
    (kindOf(earlier.kind)?.slices?.(earlier.setup) ?? [])
      .filter(({ label }) => label.trim() !== '')
      .map((slice) => ({
        value: `${earlier.id}/${slice.id}`,
        showIf: { question: earlier.id, slice: slice.id },
        number: index + 1,
        label: slice.label,
      })),
  );
}

/** Without questions that have no words, pages without questions, and conditions that nothing can meet. */
export function finishedForm(known: KnownKinds, setup: FormSetup): FormSetup {
  const pages = setup.pages
    .map((page) => ({
      ...page,
      questions: page.questions
        .filter(({ question }) => question.trim() !== '')
        .map((one) => ({ ...one, setup: known.uiOf(one.kind)?.finished(one.setup) ?? one.setup })),
    }))
    .filter(({ questions }) => questions.length > 0);
  const written = { ...setup, pages };
  return eachPage(written, (page) => ({
    ...page,
    questions: page.questions.map((one) => {
      const { showIf, ...rest } = one;
      const met = conditionsFor(written, one.id).some(({ value }) => value === conditionOf(one));
      return showIf && met ? { ...rest, showIf } : rest;
    }),
  }));
}

/** Empty when it waits for nothing. */
export const conditionOf = ({ showIf }: FormQuestion): string =>
  showIf ? `${showIf.question}/${showIf.slice}` : '';

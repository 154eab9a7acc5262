import type { LabelledId } from '../../labelled.ts';
import {
  type FindKind,
  type FormAnswer,
  type FormQuestion,
  type FormSetup,
  questionsOf,
} from './form.shape.ts';

export type Answers = FormAnswer['answers'];

/** What somebody said to one question, as its kind reads it. Undefined when they said nothing, passed, or it does not fit. */
export function readAnswer(
  find: FindKind,
  { id, kind }: FormQuestion,
  answers: Answers,
): { data: unknown } | undefined {
  const given = answers[id];
  if (!given || !('answer' in given)) return undefined;
  const read = find(kind)?.answer.safeParse(given.answer);
  return read?.success ? { data: read.data } : undefined;
}

/** The questions that somebody with these answers is asked. One whose condition is not asked itself is not asked either. */
export function askedOf(
  find: FindKind,
  setup: Pick<FormSetup, 'pages'>,
  answers: Answers,
): ReadonlySet<LabelledId> {
  const asked = new Set<LabelledId>();
  const questions = questionsOf(setup);
  for (const { id, showIf } of questions) {
    if (!showIf) {
      asked.add(id);
      continue;
    }
    const earlier = asked.has(showIf.question) && questions.find((one) => one.id === showIf.question);
    const said = earlier && readAnswer(find, earlier, answers);
    if (said && find(earlier.kind)?.inSlice?.(earlier.setup, said.data, showIf.slice)) asked.add(id);
  }
  return asked;
}

/** Answered in full, passed, begun, or nothing yet. */
export type Said = 'answered' | 'passed' | 'begun' | 'nothing';

export function saidTo(find: FindKind, question: FormQuestion, answers: Answers): Said {
  const given = answers[question.id];
  if (!given) return 'nothing';
  if ('pass' in given) return 'passed';
  const read = readAnswer(find, question, answers);
  if (!read) return 'begun';
  return (find(question.kind)?.isWhole?.(question.setup, read.data) ?? true) ? 'answered' : 'begun';
}

/** The questions that are still to be answered or passed before a form counts, in their order. */
export function waitingIn(find: FindKind, setup: FormSetup, answers: Answers): readonly FormQuestion[] {
  const asked = askedOf(find, setup, answers);
  return questionsOf(setup).filter((question) => {
    if (!asked.has(question.id)) return false;
    const said = saidTo(find, question, answers);
    return said === 'begun' || (said === 'nothing' && question.required);
  });
}

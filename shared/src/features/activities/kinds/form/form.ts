import type { ActivityKind, AnyKind, Slice } from '../../activity-kind.ts';
import { askedOf, readAnswer, waitingIn } from './form.asking.ts';
import { countForms, type FormTally, formBallots, formDesk, formSheet } from './form.counting.ts';
import { type FormChange, type FormCuration, formCuration } from './form.curation.ts';
import {
  type FindKind,
  FormAnswer,
  type FormCode,
  type FormSetup,
  formRefusals,
  formSetup,
  questionsOf,
} from './form.shape.ts';

/** Whether a form can ask it: not what runs beside the room, is for the team alone, takes texts for others, or is a form itself. */
export const canBeInForm = ({ key, alongside, teamOnly, entries }: AnyKind): boolean =>
  key !== 'form' && !alongside && !teamOnly && !entries;

/** Several questions of other kinds, which are given in: kinds know nothing of one another. */
export function formOf(
  kinds: readonly AnyKind[],
): ActivityKind<FormSetup, FormAnswer, FormTally, FormCuration, FormChange> {
  const held = new Map(kinds.filter(canBeInForm).map((kind) => [kind.key, kind]));
  const find: FindKind = (key) => held.get(key);
  const no = (code: FormCode): FormCode => code;
  return {
    key: 'form',
    setup: formSetup(find),
    answer: FormAnswer,
    refusals: formRefusals,
    emptySetup: { pages: [], onePage: false },
    structure: (setup) =>
      questionsOf(setup).map(({ id, kind, required, showIf, setup: own }) => ({
        id,
        kind,
        required,
        showIf: showIf ? [showIf.question, showIf.slice] : null,
        structure: find(kind)?.structure(own) ?? null,
      })),
    check(setup, { answers }) {
      const questions = questionsOf(setup);
      const ids = Object.keys(answers);
      if (ids.length === 0) return no('activities.form-none');
      if (!ids.every((id) => questions.some((one) => one.id === id))) return no('activities.form-unknown');
      const asked = askedOf(find, setup, answers);
      for (const question of questions) {
        const given = answers[question.id];
        if (!given) continue;
        if (!asked.has(question.id)) return no('activities.form-hidden');
        if ('pass' in given) continue;
        const kind = find(question.kind);
        const read = kind?.answer.safeParse(given.answer);
        if (!kind || !read?.success) {
          const own = read?.error?.issues.find(
            ({ message }) => kind && Object.hasOwn(kind.refusals, message),
          );
          return own?.message ?? no('activities.form-odd-answer');
        }
        const misfit = kind.check(question.setup, read.data);
        if (misfit !== undefined) return misfit;
      }
      return undefined;
    },
    isWhole: (setup, { answers }) => waitingIn(find, setup, answers).length === 0,
    tally: (setup, answers, curation) => countForms(find, setup, answers, curation),
    sheet: (setup, tally) => formSheet(find, setup, tally),
    ballots: (setup, answers, curation) => formBallots(find, setup, answers, curation),
    desk: (setup, answers, curation) => formDesk(find, setup, answers, curation),
    curation: formCuration(find),
    forVoters: ({ pages, onePage }) => ({
      onePage,
      pages: pages.map((page) => ({
        ...page,
        questions: page.questions.map((question) => ({
          ...question,
          setup: find(question.kind)?.forVoters?.(question.setup) ?? question.setup,
        })),
      })),
    }),
    slices: (setup) =>
      questionsOf(setup).flatMap(({ id, kind, question, setup: own }): readonly Slice[] =>
        (find(kind)?.slices?.(own) ?? []).map((slice) => ({
          id: `${id}/${slice.id}`,
          label: `${question} ${slice.label}`,
        })),
      ),
    inSlice(setup, { answers }, slice) {
      const [id, ...rest] = slice.split('/');
      const question = questionsOf(setup).find((one) => one.id === id);
      const read = question && readAnswer(find, question, answers);
      return (read && find(question.kind)?.inSlice?.(question.setup, read.data, rest.join('/'))) ?? false;
    },
    pictures: (setup) =>
      questionsOf(setup).flatMap(({ kind, setup: own }) => find(kind)?.pictures?.(own) ?? []),
  };
}

import * as z from 'zod/mini';
import { textOrNone, typedText } from '../../../../room/plain-text.ts';
import type { AnyKind } from '../../activity-kind.ts';
import { distinct, LabelledId } from '../../labelled.ts';

export const mostPages = 10;
export const mostOnPage = 10;
export const mostQuestions = 30;
export const titleLimit = 120;
export const questionLimit = 300;

export const formRefusals = {
  'activities.form-no-pages': 'Add at least one question.',
  'activities.form-many-pages': 'Ten pages are the most. Take one away.',
  'activities.form-page-empty': 'One of the pages has no question. Add one, or take the page away.',
  'activities.form-many-on-page': 'A page can hold ten questions. Move some to another page.',
  'activities.form-many-questions': 'A form can hold thirty questions. Take some away.',
  'activities.form-title-long': 'The title of one of the pages is too long. Make it shorter.',
  'activities.form-question-empty': 'Write the words of every question.',
  'activities.form-question-long': 'One of the questions is too long. Make it shorter.',
  'activities.form-same-question': 'Two questions or pages are the same one. Take one away.',
  'activities.form-odd-kind': 'One of the questions is of a kind that a form can not hold.',
  'activities.form-odd-question': 'One of the questions is not complete. Look at it again.',
  'activities.form-odd-condition':
    'One question waits for an answer that does not come before it. Look at it again.',
  'activities.form-none': 'Answer a question first. You can also pass.',
  'activities.form-unknown': 'One of these questions is not there any more. Look at your answers again.',
  'activities.form-hidden':
    'One of your answers is to a question that is not asked any more. Look at your answers again.',
  'activities.form-odd-answer': 'One of your answers does not fit its question. Look at it again.',
  'activities.form-odd-change': 'That can not be done with the answers to this question.',
} as const;
export type FormCode = keyof typeof formRefusals;
const code = (of: FormCode): FormCode => of;

const Question = z.strictObject({
  id: LabelledId,
  /** Key of another kind; it gives `setup` its shape. */
  kind: z.string().check(z.maxLength(32)),
  question: typedText(questionLimit, {
    empty: code('activities.form-question-empty'),
    long: code('activities.form-question-long'),
  }),
  /** People answer it or pass before their form counts. Otherwise it can be left out too. */
  required: z.boolean(),
  setup: z.json(),
  /** Asked only of those whose answer to an earlier question is in this slice. */
  showIf: z.optional(z.strictObject({ question: LabelledId, slice: z.string().check(z.maxLength(120)) })),
});

const Page = z.strictObject({
  id: LabelledId,
  /** May be empty. */
  title: textOrNone(titleLimit, code('activities.form-title-long')),
  questions: z
    .array(Question)
    .check(
      z.minLength(1, code('activities.form-page-empty')),
      z.maxLength(mostOnPage, code('activities.form-many-on-page')),
    ),
});

const isWithin = ({ pages }: { readonly pages: readonly { readonly questions: readonly unknown[] }[] }) =>
  pages.reduce((sum, { questions }) => sum + questions.length, 0) <= mostQuestions;

/** What does not need the other kinds. */
const PlainForm = z
  .strictObject({
    pages: z
      .array(Page)
      .check(
        z.minLength(1, code('activities.form-no-pages')),
        z.maxLength(mostPages, code('activities.form-many-pages')),
      ),
    /** All at once instead of page by page. */
    onePage: z.boolean(),
  })
  .check(
    z.refine(isWithin, code('activities.form-many-questions')),
    z.refine(
      ({ pages }) => distinct(pages.flatMap(({ id, questions }) => [id, ...questions.map((one) => one.id)])),
      code('activities.form-same-question'),
    ),
  );

export interface FormQuestion {
  readonly id: LabelledId;
  readonly kind: string;
  readonly question: string;
  readonly required: boolean;
  readonly setup: unknown;
  readonly showIf?: { readonly question: LabelledId; readonly slice: string } | undefined;
}
export interface FormPage {
  readonly id: LabelledId;
  readonly title: string;
  readonly questions: readonly FormQuestion[];
}
export interface FormSetup {
  readonly pages: readonly FormPage[];
  readonly onePage: boolean;
}

export type FindKind = (key: string) => AnyKind | undefined;

export const questionsOf = ({ pages }: Pick<FormSetup, 'pages'>): readonly FormQuestion[] =>
  pages.flatMap(({ questions }) => questions);

/**
 * The schema of a whole form: each question is checked by its own kind, whose code goes through when it says no, and comes out as that
 * kind's schema leaves it.
 */
export const formSetup = (find: FindKind): z.ZodMiniType<FormSetup> =>
  z.pipe(
    PlainForm,
    z.transform((form, context): FormSetup => {
      const no = (message: string): void => {
        context.issues.push({ code: 'custom', message, input: form });
      };
      const pages = form.pages.map((page) => ({
        ...page,
        questions: page.questions.map((question): FormQuestion => {
          const kind = find(question.kind);
          if (!kind) {
            no(code('activities.form-odd-kind'));
            return question;
          }
          const setup = kind.setup.safeParse(question.setup);
          if (setup.success) return { ...question, setup: setup.data };
          const own = setup.error.issues.find(({ message }) => Object.hasOwn(kind.refusals, message));
          no(own?.message ?? code('activities.form-odd-question'));
          return question;
        }),
      }));
      if (context.issues.length === 0 && !conditionsFit(find, questionsOf({ pages }))) {
        no(code('activities.form-odd-condition'));
      }
      return { ...form, pages };
    }),
  );

/** Every condition names an earlier question, and a slice that its kind knows. */
const conditionsFit = (find: FindKind, questions: readonly FormQuestion[]): boolean =>
  questions.every(({ showIf }, at) => {
    if (!showIf) return true;
    const earlier = questions.slice(0, at).find(({ id }) => id === showIf.question);
    const slices = earlier && find(earlier.kind)?.slices?.(earlier.setup);
    return slices?.some(({ id }) => id === showIf.slice) ?? false;
  });

export const FormAnswer = z.strictObject({
  answers: z.record(
    LabelledId,
    z.union([z.strictObject({ answer: z.json() }), z.strictObject({ pass: z.literal(true) })]),
  ),
});
/** `answer` has the shape that the question's kind gives it. */
export interface FormAnswer {
  readonly answers: Readonly<Record<LabelledId, { readonly answer: unknown } | { readonly pass: true }>>;
}

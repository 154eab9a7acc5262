import * as z from 'zod/mini';
import type { AnyKind, CurationRules } from '../../activity-kind.ts';
import { LabelledId } from '../../labelled.ts';
import type { FindKind, FormCode } from './form.shape.ts';

/** What the team changed about the results of each question, shaped by the kind of the question. */
export type FormCuration = Readonly<Record<LabelledId, unknown>>;

export interface FormChange {
  readonly question: LabelledId;
  readonly kind: string;
  /** As the kind's own rules take it. */
  readonly change: unknown;
}

const PlainChange = z.strictObject({ question: LabelledId, kind: z.string(), change: z.json() });

/** Each change is checked and made by the rules of the question's kind. */
export const formCuration = (find: FindKind): CurationRules<FormCuration, FormChange> => ({
  change: z.pipe(
    PlainChange,
    z.transform((whole, context): FormChange => {
      const own = find(whole.kind)?.curation?.change.safeParse(whole.change);
      if (own?.success) return { ...whole, change: own.data };
      const message = own?.error?.issues[0]?.message ?? ('activities.form-odd-change' satisfies FormCode);
      context.issues.push({ code: 'custom', message, input: whole });
      return whole;
    }),
  ),
  initial: {},
  apply(curation, { question, kind, change }) {
    const rules = find(kind)?.curation;
    if (!rules) return curation;
    return { ...curation, [question]: rules.apply(madeFor(curation, question) ?? rules.initial, change) };
  },
});

/** What a kind is given for one question of a form. */
export const curationFor = (kind: AnyKind, curation: FormCuration, question: LabelledId): unknown =>
  madeFor(curation, question) ?? kind.curation?.initial ?? null;

/** Not what every object has, such as a constructor. */
const madeFor = (curation: FormCuration, question: LabelledId): unknown =>
  Object.hasOwn(curation, question) ? curation[question] : undefined;

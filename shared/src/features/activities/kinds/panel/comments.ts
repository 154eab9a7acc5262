import * as z from 'zod/mini';
import { LabelledId } from '../../labelled.ts';

/** What people wrote about the pitches, for the team alone. */
export const PanelDesk = z.strictObject({
  /** In the order of the setup, those without comments left out. */
  pitches: z.readonly(z.array(z.strictObject({ id: LabelledId, comments: z.readonly(z.array(z.string())) }))),
});
export type PanelDesk = z.infer<typeof PanelDesk>;

/** Comments by the alphabet: their order must not say who wrote when. */
export function commentsOn(
  pitches: readonly LabelledId[],
  answers: readonly { readonly comments: Readonly<Record<LabelledId, string>> }[],
): PanelDesk {
  const written = pitches.map((id) => ({
    id,
    comments: answers.flatMap(({ comments }) => comments[id] || []).sort(),
  }));
  return { pitches: written.filter(({ comments }) => comments.length > 0) };
}

import type { Item, Shows } from '@sayso/shared/features/agenda/agenda.model.ts';
import { SectionId } from '@sayso/shared/features/board/board-ids.ts';
import type { RoomState } from '@sayso/shared/features.ts';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import * as z from 'zod/mini';
import { freshId } from '../../session/fresh-id.ts';

/** A kind of question, as far as the agenda needs to know it. */
export interface QuestionKind {
  readonly key: string;
  readonly label: string;
  readonly hint: string;
  readonly icon: LucideIcon;
  newSetup(): unknown;
  readonly unfinished: z.ZodMiniType<unknown>;
  finished(setup: unknown): unknown;
  SetupForm(props: { setup: unknown; onChange(setup: unknown): void; error?: string | undefined }): ReactNode;
}

const StepForm = z.strictObject({
  /** `talk`, `board`, or the key of a kind of question. */
  kind: z.string(),
  title: z.string(),
  instruction: z.string(),
  sections: z.array(z.strictObject({ id: SectionId, title: z.string() })),
  question: z.string(),
  showLive: z.boolean(),
  /** One per kind of question, so that trying another kind loses nothing. */
  setups: z.record(z.string(), z.unknown()),
  place: z.enum(['end', 'after']),
});
export type StepForm = z.infer<typeof StepForm>;

export const emptySection = () => ({ id: freshId(SectionId), title: '' });

export const emptyForm = (kinds: readonly QuestionKind[]): StepForm => ({
  kind: 'talk',
  title: '',
  instruction: '',
  sections: [emptySection(), emptySection()],
  question: '',
  showLive: false,
  setups: Object.fromEntries(kinds.map((kind) => [kind.key, kind.newSetup()])),
  place: 'end',
});

/** Reads back a form that was left half filled in. Undefined when there is none that this version understands. */
export function keptForm(text: string, kinds: readonly QuestionKind[]): StepForm | undefined {
  if (text === '') return undefined;
  try {
    const form = StepForm.parse(JSON.parse(text));
    const setups = kinds.map((kind) => {
      const setup = kind.unfinished.safeParse(form.setups[kind.key]);
      return [kind.key, setup.success ? setup.data : kind.newSetup()];
    });
    return { ...form, setups: Object.fromEntries(setups) };
  } catch {
    return undefined;
  }
}

/** The form of a step that is in the agenda. A question that people have seen is not in it: it cannot be written again. */
export function formOf(item: Item, room: RoomState, kinds: readonly QuestionKind[]): StepForm {
  const { title, instruction, shows } = item;
  const form = { ...emptyForm(kinds), title, instruction };
  if (shows.what === 'board') {
    const sections = [...room.board.sections.values()].filter(({ board }) => board === shows.id);
    return { ...form, kind: 'board', sections: sections.map(({ id, title: name }) => ({ id, title: name })) };
  }
  const draft = draftShownBy(shows, room);
  if (!draft) return form;
  const { kind, question, setup, showLive } = draft;
  return { ...form, kind, question, showLive, setups: { ...form.setups, [kind]: setup } };
}

export const draftShownBy = (shows: Shows, { activities }: RoomState) =>
  shows.what === 'activity'
    ? [...activities.activities.values()].find(({ id, stage }) => id === shows.id && stage === 'draft')
    : undefined;

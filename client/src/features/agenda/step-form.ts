import type { Activity } from '@sayso/shared/features/activities/activities.model.ts';
import { kindOf } from '@sayso/shared/features/activities/kinds.ts';
import type { Item, Shows } from '@sayso/shared/features/agenda/agenda.model.ts';
import { SectionId } from '@sayso/shared/features/board/board-ids.ts';
import type { RoomState } from '@sayso/shared/features.ts';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import * as z from 'zod/mini';
import { freshId } from '../../session/fresh-id.ts';

/** Where a kind stands when somebody looks for one, in this order. */
export const families = ['choose', 'rate', 'words', 'share', 'plan', 'quick'] as const;

/** A kind of question, as far as the agenda needs to know it. */
export interface QuestionKind {
  readonly key: string;
  readonly label: string;
  readonly hint: string;
  readonly icon: LucideIcon;
  readonly family: (typeof families)[number];
  newSetup(): unknown;
  readonly unfinished: z.ZodMiniType<unknown>;
  finished(setup: unknown): unknown;
  SetupForm(props: { setup: unknown; onChange(setup: unknown): void; error?: string | undefined }): ReactNode;
}

/** What runs beside everything else is never a step. */
export const asSteps = (kinds: readonly QuestionKind[]): readonly QuestionKind[] =>
  kinds.filter(({ key }) => !kindOf(key)?.alongside);

const Influence = z.strictObject({ canChange: z.string(), fixed: z.string(), decides: z.string() });

const StepForm = z.strictObject({
  /** `talk`, `board`, or the key of a kind of question. */
  kind: z.string(),
  title: z.string(),
  instruction: z.string(),
  sections: z.array(z.strictObject({ id: SectionId, title: z.string() })),
  question: z.string(),
  influence: z.nullable(Influence),
  showLive: z.boolean(),
  secret: z.boolean(),
  /** Seconds. */
  think: z.number(),
  /** One per kind of question, so that trying another kind loses nothing. */
  setups: z.record(z.string(), z.unknown()),
  place: z.enum(['end', 'after']),
});
export type StepForm = z.infer<typeof StepForm>;

/** How a question is asked, when nobody says anything else. */
export const plainSettings: Pick<StepForm, 'influence' | 'showLive' | 'secret' | 'think'> = {
  influence: null,
  showLive: false,
  secret: false,
  think: 0,
};

export const emptySection = () => ({ id: freshId(SectionId), title: '' });

export const emptyForm = (kinds: readonly QuestionKind[]): StepForm => ({
  kind: 'talk',
  title: '',
  instruction: '',
  sections: [emptySection(), emptySection()],
  question: '',
  ...plainSettings,
  setups: Object.fromEntries(kinds.map((kind) => [kind.key, kind.newSetup()])),
  place: 'end',
});

/** Somebody has chosen or written something already. */
export const isBegun = ({ kind, title, question }: StepForm): boolean =>
  kind !== 'talk' || title !== '' || question !== '';

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
  const { kind, question, setup, influence, showLive, secret, think } = draft;
  const setups = { ...form.setups, [kind]: setup };
  return { ...form, kind, question, influence, showLive, secret, think, setups };
}

export const draftShownBy = (shows: Shows, { activities }: RoomState): Activity | undefined =>
  shows.what === 'activity'
    ? [...activities.activities.values()].find(({ id, stage }) => id === shows.id && stage === 'draft')
    : undefined;

import type { Activity, ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type * as z from 'zod/mini';
import type { Figure } from './figures/figure.ts';

export interface BallotProps<Setup, Answer> {
  id: ActivityId;
  question: string;
  setup: Setup;
  /** What stands chosen right now, sent or not. */
  chosen: Answer | null;
  onChoose(answer: Answer | null): void;
  /** A part of a long answer that is worth keeping safe now. */
  onPart?(answer: Answer): void;
  /** Stays readable and keeps the focus, but changes nothing any more. */
  closed: boolean;
  error?: string | undefined;
  /** The same for one person and question, different between people: for an order that is random per person. */
  seed: string;
}

export interface SetupFormProps<Setup> {
  setup: Setup;
  onChange(setup: Setup): void;
  /** A refusal of this kind's own, in plain words. */
  error?: string | undefined;
}

export interface EntriesProps {
  activity: Activity;
  /** Stays readable, but takes nothing any more, or not yet. */
  closed: boolean;
  /** Says who can see who wrote what. Stands where people type. */
  promise?: ReactNode;
}

/** Where a kind stands when somebody looks for one. */
export type Family = 'choose' | 'rate' | 'words' | 'share' | 'plan' | 'quick';

export interface FigureOptions {
  /** Most first, where there is an order. */
  readonly sorted: boolean;
  /** People in the room, where a screen counts them. */
  readonly here?: number | undefined;
}

/**
 * How one kind of question looks. A new kind is a folder with one of these and a line in `kinds.ts`; `key` is that of the
 * kind in shared, which gives Setup, Answer and Tally their shapes.
 */
export interface ActivityUi<Setup, Answer, Tally> {
  readonly key: string;
  readonly label: string;
  readonly hint: string;
  readonly icon: LucideIcon;
  readonly family: Family;
  /** What the form starts from. */
  newSetup(): Setup;
  /** Reads back a form that was left half filled in. */
  readonly unfinished: z.ZodMiniType<Setup>;
  /** Without the fields that were left empty. */
  finished(setup: Setup): Setup;
  SetupForm(props: SetupFormProps<Setup>): ReactNode;
  Ballot(props: BallotProps<Setup, Answer>): ReactNode;
  /**
   * What came out, to be drawn on every screen and in files. `tally` is null until the results are for everybody: then the same
   * things stand there without numbers, so that nothing jumps when they come.
   */
  figure(setup: Setup, tally: Tally | null, view: FigureOptions): Figure;
  /** `sorted` makes a difference. */
  readonly sortable?: boolean;
  /**
   * For kinds that run alongside: small buttons that send at once, above the ways to take part, as long as the question is open.
   */
  Strip?(props: { id: ActivityId }): ReactNode;
  /** For kinds to which people write texts: stands in the place of the ballot, and each text and response is sent by itself. */
  Entries?(props: EntriesProps): ReactNode;
  /** `Entries` says what came out itself, as long as it stands there. */
  readonly showsSums?: boolean;
  /** What the team can do with the results, below them: merge words, hide them. */
  Desk?(props: { id: ActivityId }): ReactNode;
}

/** A kind whose own types are forgotten, as the screens see it. */
export type AnyActivityUi = ActivityUi<unknown, unknown, unknown>;

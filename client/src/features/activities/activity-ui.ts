import type { Counts } from '@sayso/shared/features/activities/activities.model.ts';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type * as z from 'zod/mini';

export interface BallotProps<Setup, Answer> {
  question: string;
  setup: Setup;
  /** What stands chosen right now, sent or not. */
  chosen: Answer | null;
  onChoose(answer: Answer | null): void;
  /** Stays readable and keeps the focus, but changes nothing any more. */
  closed: boolean;
  error?: string | undefined;
}

export interface ResultsProps<Setup, Tally> {
  setup: Setup;
  tally: Tally;
  /** Most first, where the kind has an order. Otherwise as the question was asked. */
  sorted?: boolean | undefined;
}

export interface WallProps<Setup, Tally> {
  setup: Setup;
  /** Null until the results are for everybody: then the options stand where the results will be. */
  tally: Tally | null;
}

export interface SetupFormProps<Setup> {
  setup: Setup;
  onChange(setup: Setup): void;
  /** A refusal of this kind's own, in plain words. */
  error?: string | undefined;
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
  /** What the form starts from. */
  newSetup(): Setup;
  /** Reads back a form that was left half filled in. */
  readonly unfinished: z.ZodMiniType<Setup>;
  /** Without the fields that were left empty. */
  finished(setup: Setup): Setup;
  SetupForm(props: SetupFormProps<Setup>): ReactNode;
  Ballot(props: BallotProps<Setup, Answer>): ReactNode;
  Results(props: ResultsProps<Setup, Tally>): ReactNode;
  Table(props: ResultsProps<Setup, Tally> & { counts: Counts }): ReactNode;
  Wall(props: WallProps<Setup, Tally>): ReactNode;
}

/** A kind whose own types are forgotten, as the screens see it. */
export type AnyActivityUi = ActivityUi<unknown, unknown, unknown>;

import type { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import type { ReactNode } from 'react';
import type { KnownKinds } from './known-kinds.ts';

interface NestedBallotProps {
  known: KnownKinds;
  kind: string;
  id: ActivityId;
  question: string;
  setup: unknown;
  chosen: unknown;
  onChoose(answer: unknown): void;
  closed: boolean;
  seed: string;
  error?: string | undefined;
  /** Where this page does not know the kind. */
  otherwise: ReactNode;
}

/** The ballot of a question that another question holds. */
export function NestedBallot({ known, kind, otherwise, ...ballot }: NestedBallotProps) {
  const ui = known.uiOf(kind);
  return ui ? <ui.Ballot {...ballot} /> : otherwise;
}

interface NestedSetupFormProps {
  known: KnownKinds;
  kind: string;
  setup: unknown;
  onChange(setup: unknown): void;
  error?: string | undefined;
}

/** The form in which such a question is made. */
export function NestedSetupForm({ known, kind, ...form }: NestedSetupFormProps) {
  const ui = known.uiOf(kind);
  return ui ? <ui.SetupForm {...form} /> : null;
}

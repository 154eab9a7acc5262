import type { AnyActivityUi } from '../activity-ui.ts';

/** Kinds of questions as a kind sees them that holds others. Given in: kinds know nothing of one another. */
export interface KnownKinds {
  /** In the order they are offered. */
  readonly offered: readonly { readonly key: string; readonly label: string }[];
  /** Undefined when this page does not know the kind. */
  uiOf(kind: string): AnyActivityUi | undefined;
}

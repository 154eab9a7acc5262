import type * as z from 'zod/mini';

/** A table for a spreadsheet: the header has as many cells as every row. */
export interface Sheet {
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/**
 * One kind of question. A new kind is a folder with one of these, a line in `kinds.ts`, and nothing anywhere else.
 * `Setup`, `Answer` and `Tally` are JSON: no Map, no Set, no Date.
 */
export interface ActivityKind<Setup, Answer, Tally> {
  /** Folder name. Stored with every activity: never changes. */
  readonly key: string;
  /** Strict; the messages of its issues may be codes of `refusals`. */
  readonly setup: z.ZodMiniType<Setup>;
  readonly answer: z.ZodMiniType<Answer>;
  /** A plain sentence for every code of this kind. Codes start with `activities.` and the key. */
  readonly refusals: Readonly<Record<string, string>>;
  /** What a facilitator starts from. May still be refused by `setup`. */
  readonly emptySetup: Setup;
  /** The code of the reason why this answer does not fit this setup, if there is one. */
  check(setup: Setup, answer: Answer): string | undefined;
  /** Counts people. Must give the same whatever the order of the answers. Passes are counted outside. */
  tally(setup: Setup, answers: readonly Answer[]): Tally;
  /** The tally as a table, in the order of the setup. */
  sheet(setup: Setup, tally: Tally): Sheet;
}

/** A kind whose own types are forgotten, as the activities see it. */
export type AnyKind = ActivityKind<unknown, unknown, unknown>;

import type * as z from 'zod/mini';
import type { Json } from '../../room/encoding.ts';
import type { EntriesRules } from './entries/entries-kind.ts';

/** A table for a spreadsheet: the header has as many cells as every row. */
export interface Sheet {
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A set of answers that belong together, such as "those who chose Year 9". */
export interface Slice {
  readonly id: string;
  readonly label: string;
}

/**
 * What the team changes about results without touching an answer: words merged or hidden. Kept beside the ballots, never in
 * them, so that everything can be changed back.
 */
export interface CurationRules<Curation, Change> {
  /** Strict; the messages of its issues may be codes of the kind's `refusals`. */
  readonly change: z.ZodMiniType<Change>;
  readonly initial: Curation;
  /** Must take any change, also about something that is not there. Answers a new value. */
  apply(curation: Curation, change: Change): Curation;
}

/**
 * One kind of question. A new kind is a folder with one of these, a line in `kinds.ts`, and nothing anywhere else.
 * `Setup`, `Answer`, `Tally`, `Curation` and `Change` are JSON: no Map, no Set, no Date.
 */
export interface ActivityKind<Setup, Answer, Tally, Curation = null, Change = never> {
  /** Folder name. Stored with every activity: never changes. */
  readonly key: string;
  /** Strict; the messages of its issues may be codes of `refusals`. */
  readonly setup: z.ZodMiniType<Setup>;
  readonly answer: z.ZodMiniType<Answer>;
  /** A plain sentence for every code of this kind. Codes start with `activities.` and the key. */
  readonly refusals: Readonly<Record<string, string>>;
  /** What a facilitator starts from. May still be refused by `setup`. */
  readonly emptySetup: Setup;
  /**
   * What answers lean on: ids, numbers, limits, and never the words. As long as it stays the same an open question may be written
   * again and every answer keeps its meaning.
   */
  structure(setup: Setup): Json;
  /** The code of the reason why this answer does not fit this setup, if there is one. */
  check(setup: Setup, answer: Answer): string | undefined;
  /** Whether an answer says all that was asked. Others are kept, and count only when they are whole. Without: every answer is. */
  isWhole?(setup: Setup, answer: Answer): boolean;
  /** Counts people. Must give the same whatever the order of the answers. Passes are counted outside. */
  tally(setup: Setup, answers: readonly Answer[], curation: Curation): Tally;
  /** The tally as a table, in the order of the setup. */
  sheet(setup: Setup, tally: Tally): Sheet;
  /** The answers one by one, a row each and nobody's name, for a file. What the team hid is not in it. */
  ballots(setup: Setup, answers: readonly Answer[], curation: Curation): Sheet;
  /**
   * The setup as it is sent to people and walls before the results are for them. Whole with the reveal. Must still be a setup,
   * with the same structure. Without: nothing in it is kept back.
   */
  forVoters?(setup: Setup): Setup;
  /** By what the results can be sliced after closing. Without: not at all. */
  slices?(setup: Setup): readonly Slice[];
  inSlice?(setup: Setup, answer: Answer, slice: Slice['id']): boolean;
  readonly curation?: CurationRules<Curation, Change>;
  /** What the team has before it to sort out, what is hidden or waits too. JSON. Never sent to anybody else. */
  desk?(setup: Setup, answers: readonly Answer[], curation: Curation): unknown;
  /** Names of stored pictures that the setup shows. */
  pictures?(setup: Setup): readonly string[];
  /** It runs beside whatever else the room does, and is never a step of its own. */
  readonly alongside?: true;
  /** Only the team ever sees what comes in. */
  readonly teamOnly?: true;
  /** People write texts that others may see and respond to, instead of answers. */
  readonly entries?: EntriesRules<Setup, Tally>;
}

/** A kind whose own types are forgotten, as the activities see it. */
export type AnyKind = ActivityKind<unknown, unknown, unknown, unknown, unknown>;

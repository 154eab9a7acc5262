import type { ActivityKind } from './activity-kind.ts';
import type { EntryGroup } from './entries/entries.model.ts';
import type { CountedEntry } from './entries/entries-kind.ts';

/** Questions and answers of one kind, for the contract that all kinds keep, for the laws, the journeys and the gallery. */
export interface Samples<Setup, Answer> {
  readonly kind: string;
  readonly cases: readonly SampleCase<Setup, Answer>[];
  /** Setups that the schema refuses, each with the code that it says. */
  readonly badSetups: readonly { readonly setup: unknown; readonly code: string }[];
}

/** None for questions to which people write texts instead. */
type SampleAnswers<Answer> = [Answer] extends [never]
  ? readonly []
  : readonly [Answer, Answer, Answer, Answer, Answer, Answer, ...Answer[]];

/** What a wall holds in the end. At least six texts, no two the same. */
export interface SampleWall {
  readonly written: readonly CountedEntry[];
  readonly groups: readonly EntryGroup[];
}

export interface SampleCase<Setup, Answer> {
  readonly name: string;
  readonly question: string;
  readonly setup: Setup;
  /** At least six, all fitting and whole, no two the same. Real words, as people in a youth panel would give them. */
  readonly answers: SampleAnswers<Answer>;
  /** There are fewer than six different answers, so some are given twice. */
  readonly repeats?: true;
  /** Fitting, but with something left to say. Only for kinds with `isWhole`. */
  readonly unfinished?: readonly Answer[];
  /** What has to be refused, each with the code that says so: of `answer` or of `check`. */
  readonly misfits: readonly { readonly answer: unknown; readonly code: string }[];
  /** Only for kinds with `entries`. */
  readonly wall?: SampleWall;
  /** What the team may do with the results. Only for kinds with `curation`. */
  readonly changes?: readonly unknown[];
  /** The same question in other words: every answer keeps its meaning. Null when the setup has no words to change. */
  readonly reworded: Setup | null;
  /** Something that answers lean on is different. Null when nothing else can be asked. */
  readonly rebuilt: Setup | null;
}

export type SamplesOf<Kind> =
  Kind extends ActivityKind<infer Setup, infer Answer, infer _Tally, infer _Curation, infer _Change>
    ? Samples<Setup, Answer>
    : never;

/** Samples whose own types are forgotten. */
export interface AnySamples extends Pick<Samples<unknown, unknown>, 'kind' | 'badSetups'> {
  readonly cases: readonly AnyCase[];
}
export interface AnyCase extends Omit<SampleCase<unknown, unknown>, 'answers'> {
  readonly answers: readonly unknown[];
}

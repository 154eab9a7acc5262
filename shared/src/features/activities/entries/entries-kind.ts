import type { Labelled } from '../labelled.ts';
import type { Entry, EntryGroup, Response, Sums } from './entries.model.ts';

/** A text that everybody may see, with what people said about it. */
export interface CountedEntry extends Pick<Entry, 'id' | 'text' | 'group' | 'mark' | 'reply' | 'relayed'> {
  readonly sums: Sums;
}

/**
 * What a kind says to whose questions people write texts that others may see and respond to. Such a kind takes no answers;
 * its `tally` is that of no texts. Whatever here depends on the setup and decides who sees what belongs to its `structure`.
 */
export interface EntriesRules<Setup, Tally> {
  /** Letters of one text. */
  readonly letters: number;
  /** How many texts one person may write. None: the team alone writes. */
  perPerson(setup: Setup): number;
  /** Each text waits until the team shows it. */
  holds(setup: Setup): boolean;
  /** Whether people see each other's texts before the reveal. */
  peersSee(setup: Setup): boolean;
  /** What people may say about each other's texts. Nobody responds to their own. */
  responses(setup: Setup): readonly Response[];
  /** The team sorts texts into groups. */
  readonly groups?: true;
  /** The team answers texts one after another. */
  readonly queue?: true;
  /** Texts that are there from the start. Their ids stay when their words change. */
  seeds?(setup: Setup): readonly Labelled[];
  /** `entries`: those that everybody may see, in the order in which they were shown. Counts people. */
  tally(setup: Setup, entries: readonly CountedEntry[], groups: readonly EntryGroup[]): Tally;
}

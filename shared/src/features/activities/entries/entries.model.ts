import { type AuthorId, ownId } from '../../../room/ids.ts';
import type { Signature } from '../../../room/signature.ts';

/** Names a text that somebody wrote to a question; in no question and no round of the room it comes twice. */
export const EntryId = ownId<'EntryId'>();
export type EntryId = ReturnType<typeof EntryId.parse>;

export const EntryGroupId = ownId<'EntryGroupId'>();
export type EntryGroupId = ReturnType<typeof EntryGroupId.parse>;

/** What somebody can say about what another person wrote, one of them at a time. Which of them there are is up to the kind. */
export const responses = ['like', 'vote', 'agree', 'disagree', 'unsure'] as const;
export type Response = (typeof responses)[number];

/** What the team makes of a text that waits for an answer: it is talked about now, or that was done. */
export const entryMarks = ['pinned', 'answered'] as const;
export type EntryMark = (typeof entryMarks)[number];

export interface Entry {
  readonly id: EntryId;
  readonly text: string;
  readonly by: Signature;
  /** The writer's own screen and the server know it; no other screen does. Null on the server: the team asked it. */
  readonly author: AuthorId | null;
  /** A facilitator typed it for somebody; `author` is the facilitator. */
  readonly relayed: boolean;
  /** Held: the team has not shown it yet. Hidden: put aside by the team. Only its writer and the team hold those. */
  readonly status: 'held' | 'shown' | 'hidden';
  readonly group: EntryGroupId | null;
  readonly mark: EntryMark | null;
  /** A short answer in words by the team. Only with the mark "answered". */
  readonly reply: string | null;
}

export interface EntryGroup {
  readonly id: EntryGroupId;
  readonly title: string;
}

/** People per response. What nobody said is left out. */
export type Sums = { readonly [Key in Response]?: number };

/** What is left of the responses to a closed round: sums, and how many people there were. */
export interface BoxedResponses {
  /** People who wrote or responded, and texts that were typed for somebody. */
  readonly people: number;
  readonly sums: readonly { readonly entry: EntryId; readonly sums: Sums }[];
}

/** What was written in a round that was asked again since. */
export interface BoxedWall {
  readonly entries: readonly Entry[];
  readonly groups: readonly EntryGroup[];
}

import type { AuthorId } from '../../../room/ids.ts';
import type { BoardId, ItemId, SectionId, VotingId } from '../board-ids.ts';

/** Dots of one person on one item; at least one. */
export interface Dots {
  readonly item: ItemId;
  readonly count: number;
}

/**
 * What one person does in an open vote. `done`: no dot was left when they last placed one. It stays when dots come back because
 * an item was hidden or deleted: who counts as finished must say nothing about where dots lay.
 */
export type DotBallot =
  | { readonly dots: readonly Dots[]; readonly done: boolean }
  /** "Not now": counted, and can be taken back. */
  | { readonly pass: true };

/** People. Who did nothing yet is in none of them; who has finished has also joined. */
export interface Progress {
  readonly joined: number;
  readonly finished: number;
  readonly passed: number;
}

export interface ItemTally {
  readonly item: ItemId;
  readonly dots: number;
  /** How many people put them there. */
  readonly people: number;
}

/** Sums and nothing else; items in the order of their ids, which says nothing about who voted when. */
export interface Tally {
  readonly items: readonly ItemTally[];
  readonly joined: number;
  readonly passed: number;
}

/** One dot vote on one board. Ended ones are kept for comparison. */
export interface Voting {
  readonly id: VotingId;
  readonly board: BoardId;
  readonly name: string;
  /** What each person has. */
  readonly dots: number;
  /** How many of them one person may put on one item. */
  readonly most: number;
  /** Only what lies there takes dots; null: the whole board. */
  readonly section: SectionId | null;
  readonly stage: 'open' | 'ended';
  /** As the team's screens were told while it is open. Null everywhere else: the server counts the ballots. */
  readonly progress: Progress | null;
  /** Null until it has ended. A screen outside the team has no lines about hidden items. */
  readonly tally: Tally | null;
  /** Its results stand on the wall; at most one vote of a board at a time. */
  readonly onWall: boolean;
}

export type VotingEvent =
  | { type: 'board.VotingStarted'; voting: Omit<Voting, 'stage' | 'progress' | 'tally' | 'onWall'> }
  /** Both null once the vote has ended: then the log does not know any more who put dots where. */
  | { type: 'board.BallotCast'; voting: VotingId; author: AuthorId | null; ballot: DotBallot | null }
  | { type: 'board.VotingEnded'; id: VotingId; tally: Tally }
  | { type: 'board.VotingPutOnWall'; id: VotingId; on: boolean }
  | { type: 'board.VotingRemoved'; id: VotingId };

/** Told to screens, never stored. */
export type VotingNotice =
  | { type: 'board.OwnBallot'; voting: VotingId; author: AuthorId; ballot: DotBallot }
  | { type: 'board.VotingProgress'; id: VotingId; progress: Progress }
  /** What this screen may hold of the results by now. */
  | { type: 'board.VotingTally'; id: VotingId; tally: Tally };

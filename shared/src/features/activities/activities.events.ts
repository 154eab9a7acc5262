import type { AuthorId } from '../../room/ids.ts';
import type { ActivityId, Asked, Ballot, Known, RelayId, Round } from './activities.model.ts';
import type { EntriesEvent, EntriesNotice } from './entries/entries.events.ts';
import type { BoxedResponses } from './entries/entries.model.ts';

export interface Drafted extends Asked {
  type: 'activities.Drafted';
  id: ActivityId;
  kind: string;
  showLive: boolean;
  secret: boolean;
  think: number;
}

export type ActivitiesEvent =
  | Drafted
  | { type: 'activities.Discarded'; id: ActivityId }
  | { type: 'activities.Opened'; id: ActivityId; answersFrom: number | null }
  /** The time to think is over before it would have been. */
  | { type: 'activities.AnswersLetIn'; id: ActivityId }
  | { type: 'activities.TimerSet'; id: ActivityId; endsAt: number | null }
  /** In other words, with the same structure: every answer keeps its meaning. */
  | ({ type: 'activities.Edited'; id: ActivityId } & Asked)
  /** Author and ballot are null once the activity is closed: then the log does not know any more who answered what. */
  | { type: 'activities.Answered'; id: ActivityId; author: AuthorId | null; ballot: Ballot | null }
  | { type: 'activities.Withdrawn'; id: ActivityId; author: AuthorId | null }
  /** `author` is the facilitator who typed it; null, like the ballot, once the activity is closed. */
  | {
      type: 'activities.Relayed';
      id: ActivityId;
      relay: RelayId;
      author: AuthorId | null;
      ballot: Ballot | null;
    }
  | { type: 'activities.RelayTakenBack'; id: ActivityId; relay: RelayId }
  /** Transient: it is on somebody's screen. */
  | { type: 'activities.Seen'; id: ActivityId; author: AuthorId }
  /** Transient: the server started anew, and screens say again what they show. */
  | { type: 'activities.SeenForgotten' }
  | {
      type: 'activities.Closed';
      id: ActivityId;
      ballots: readonly Ballot[];
      relayed: number;
      seen: number;
      /** Only of a question to which people write texts. */
      responses?: BoxedResponses;
    }
  | { type: 'activities.Revealed'; id: ActivityId }
  | { type: 'activities.Frozen'; id: ActivityId; frozen: boolean }
  /** The closed question is asked once more, maybe with another structure. */
  | ({ type: 'activities.RoundStarted'; id: ActivityId; answersFrom: number | null } & Asked)
  /** `curation`: all of it as it is from now on. */
  | { type: 'activities.Curated'; id: ActivityId; curation: unknown }
  | { type: 'activities.Spotlit'; id: ActivityId | null }
  | EntriesEvent;

/** Told to screens, never stored. */
export type ActivitiesNotice =
  | ({ type: 'activities.Counted'; id: ActivityId } & Known)
  /** Closed, as screens are told: the box stays on the server. */
  | { type: 'activities.Sealed'; id: ActivityId }
  /** With the results come the parts of the setup that had to wait for them. */
  | { type: 'activities.SetupShown'; id: ActivityId; setup: unknown }
  | { type: 'activities.EarlierCounted'; id: ActivityId; earlier: readonly Round[] }
  | { type: 'activities.OwnBallot'; id: ActivityId; author: AuthorId; ballot: Ballot }
  | { type: 'activities.OwnBallotGone'; id: ActivityId; author: AuthorId }
  | EntriesNotice;

import { type AuthorId, ownId } from '../../room/ids.ts';
import type {
  BoxedResponses,
  BoxedWall,
  Entry,
  EntryGroup,
  EntryGroupId,
  EntryId,
  Response,
} from './entries/entries.model.ts';

export const ActivityId = ownId<'ActivityId'>();
export type ActivityId = ReturnType<typeof ActivityId.parse>;

/** Names an answer that a facilitator typed for somebody. */
export const RelayId = ownId<'RelayId'>();
export type RelayId = ReturnType<typeof RelayId.parse>;

/**
 * `answer` has the shape that the activity's kind gives it. `sealed` stands on a screen alone: this person answered a secret
 * question, and nobody can read any more what, not even here.
 */
export type Ballot = { readonly answer: unknown } | { readonly pass: true } | { readonly sealed: true };

/** People. Those who answered and those who passed add up to those who took part; nobody is counted twice. */
export interface Counts {
  /** With a whole answer, relayed ones among them. */
  readonly answered: number;
  readonly passed: number;
  /** Answers and passes that the team typed for somebody. */
  readonly relayed: number;
  /** Had the question on their screen, or took part. Null on screens that may not know. */
  readonly seen: number | null;
}

/** What people can really change. Each part may be empty, not all of them. */
export interface Influence {
  readonly canChange: string;
  readonly fixed: string;
  readonly decides: string;
}

/** What is asked. */
export interface Asked {
  readonly question: string;
  /** Shaped by the kind. Before the results are for everybody, screens outside the team may hold less of it. */
  readonly setup: unknown;
  readonly influence: Influence | null;
}

/** What this screen was told of the answers; null where it may not know. Always null on the server, which counts the ballots. */
export interface Known {
  readonly counts: Counts | null;
  /** People who answered or passed, on a screen that may know no more than this sum. */
  readonly tookPart: number | null;
  /** Null also when too few people answered a secret question. */
  readonly results: unknown;
  /** What the team can sort out, shaped by the kind. Null outside the team, and for kinds without. */
  readonly desk: unknown;
}

/** An earlier round of a question that was asked again. */
export interface Round extends Asked, Known {
  readonly revealed: boolean;
}

export interface Activity extends Asked, Known {
  readonly id: ActivityId;
  /** Key of a kind in `kinds.ts`; it gives `setup`, the answers and `results` their shapes. */
  readonly kind: string;
  /** Results are for everybody from the moment it opens. */
  readonly showLive: boolean;
  /** One answer, for good, that nobody can read; results only after closing and never of a few people. */
  readonly secret: boolean;
  /** Seconds to think between the question and the first answer. */
  readonly think: number;
  readonly stage: 'draft' | 'open' | 'closed';
  /** Milliseconds since 1970, the server's clock: until then people think. Null: answers are welcome. */
  readonly answersFrom: number | null;
  /** Milliseconds since 1970, the server's clock. A friendly end that closes nothing by itself. */
  readonly endsAt: number | null;
  /** Everybody may see the results. */
  readonly revealed: boolean;
  /** Screens keep showing the numbers that they have. */
  readonly frozen: boolean;
  /** Closed rounds, oldest first; this one is the next. */
  readonly earlier: readonly Round[];
}

/** What is left of a closed round: shuffled, with nobody's name. */
export interface Boxed {
  readonly ballots: readonly Ballot[];
  readonly relayed: number;
  readonly seen: number;
  /** Only of a question to which people write texts. */
  readonly responses?: BoxedResponses;
  /** What was written, once the next round has started. */
  readonly wall?: BoxedWall;
}

export interface Relayed {
  /** The facilitator who typed it. */
  readonly author: AuthorId;
  readonly ballot: Ballot;
}

export interface ActivitiesState {
  /** Drafts in the order they were made, then the others in the order they were opened. */
  readonly activities: Map<ActivityId, Activity>;
  /** One entry per open activity. The server has everybody's ballot, a screen at most its own. */
  readonly ballots: Map<ActivityId, Map<AuthorId, Ballot>>;
  /** One entry per open activity with relayed answers. A screen has those that were typed on it. */
  readonly relayed: Map<ActivityId, Map<RelayId, Relayed>>;
  /** Who had an open question on their screen. On the server only, and not stored. */
  readonly seen: Map<ActivityId, Set<AuthorId>>;
  /** A round after the other. On the server only. */
  readonly box: Map<ActivityId, readonly Boxed[]>;
  /** One entry per question that was opened: what people wrote, each audience what it may see. Empty for most kinds. */
  readonly entries: Map<ActivityId, Map<EntryId, Entry>>;
  readonly entryGroups: Map<ActivityId, Map<EntryGroupId, EntryGroup>>;
  /** Who said what about what others wrote, while it is open. The server has everybody's, a screen at most its own. */
  readonly responses: Map<ActivityId, Map<AuthorId, Map<EntryId, Response>>>;
  /** What the team changed about results, shaped by the kind. On the server and the team's screens. */
  readonly curation: Map<ActivityId, unknown>;
  /** A question that stands before everything else on every screen. */
  spotlight: ActivityId | null;
}

export const initialActivities = (): ActivitiesState => ({
  activities: new Map(),
  ballots: new Map(),
  relayed: new Map(),
  seen: new Map(),
  box: new Map(),
  entries: new Map(),
  entryGroups: new Map(),
  responses: new Map(),
  curation: new Map(),
  spotlight: null,
});

/** What one person gave to an open activity. Nobody can say it any more once it is closed. */
export const ballotOf = (state: ActivitiesState, id: ActivityId, author: AuthorId): Ballot | undefined =>
  state.ballots.get(id)?.get(author);

/** 1 for the first time it is asked. */
export const roundOf = ({ earlier }: Pick<Activity, 'earlier'>): number => earlier.length + 1;

/** `now`: milliseconds since 1970, the server's clock. */
export const isThinking = ({ stage, answersFrom }: Activity, now: number): boolean =>
  stage === 'open' && answersFrom !== null && now < answersFrom;

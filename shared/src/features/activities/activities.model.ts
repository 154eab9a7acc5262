import { changeEntity } from '../../room/entities.ts';
import { type AuthorId, ownId } from '../../room/ids.ts';
import { kindOf } from './kinds.ts';

export const ActivityId = ownId<'ActivityId'>();
export type ActivityId = ReturnType<typeof ActivityId.parse>;

/** `answer` has the shape that the activity's kind gives it. */
export type Ballot = { readonly answer: unknown } | { readonly pass: true };

/** People. They add up to those who took part; nobody is counted twice. */
export interface Counts {
  readonly answered: number;
  readonly passed: number;
}

export interface Activity {
  readonly id: ActivityId;
  /** Key of a kind in `kinds.ts`; it gives `setup`, the answers and `results` their shapes. */
  readonly kind: string;
  readonly question: string;
  readonly setup: unknown;
  /** Results are for everybody from the moment it opens. */
  readonly showLive: boolean;
  readonly stage: 'draft' | 'open' | 'closed';
  /** Everybody may see the results. */
  readonly revealed: boolean;
  /** As this screen was told; null when it may not know. Always null on the server, which counts the ballots. */
  readonly counts: Counts | null;
  /** People who answered or passed, on a screen that may know no more than this sum. Null everywhere else. */
  readonly tookPart: number | null;
  readonly results: unknown;
}

export interface ActivitiesState {
  /** Drafts in the order they were made, then the others in the order they were opened. */
  readonly activities: Map<ActivityId, Activity>;
  /** One entry per open activity. The server has everybody's ballot, a screen at most its own. */
  readonly ballots: Map<ActivityId, Map<AuthorId, Ballot>>;
  /** Ballots of closed activities, shuffled, with nobody's name. On the server only. */
  readonly box: Map<ActivityId, readonly Ballot[]>;
}

export interface Drafted {
  type: 'activities.Drafted';
  id: ActivityId;
  kind: string;
  question: string;
  setup: unknown;
  showLive: boolean;
}

export type ActivitiesEvent =
  | Drafted
  | { type: 'activities.Discarded'; id: ActivityId }
  | { type: 'activities.Opened'; id: ActivityId }
  /** Both null once the activity is closed: then the log does not know any more who answered what. */
  | { type: 'activities.Answered'; id: ActivityId; author: AuthorId | null; ballot: Ballot | null }
  | { type: 'activities.Closed'; id: ActivityId; ballots: readonly Ballot[] }
  | { type: 'activities.Revealed'; id: ActivityId };

/** Told to screens, never stored. */
export type ActivitiesNotice =
  | {
      type: 'activities.Counted';
      id: ActivityId;
      counts: Counts | null;
      tookPart: number | null;
      results: unknown;
    }
  | { type: 'activities.OwnBallot'; id: ActivityId; author: AuthorId; ballot: Ballot };

export const initialActivities = (): ActivitiesState => ({
  activities: new Map(),
  ballots: new Map(),
  box: new Map(),
});

export function evolveActivities(state: ActivitiesState, event: ActivitiesEvent | ActivitiesNotice): void {
  const { activities, ballots, box } = state;
  switch (event.type) {
    case 'activities.Drafted': {
      const { id, kind, question, setup, showLive } = event;
      activities.set(id, {
        id,
        kind,
        question,
        setup,
        showLive,
        stage: 'draft',
        revealed: false,
        counts: null,
        tookPart: null,
        results: null,
      });
      return;
    }
    case 'activities.Discarded':
      activities.delete(event.id);
      return;
    case 'activities.Opened': {
      const activity = activities.get(event.id);
      if (!activity) return;
      activities.delete(event.id);
      activities.set(event.id, { ...activity, stage: 'open', revealed: activity.showLive });
      ballots.set(event.id, new Map());
      return;
    }
    case 'activities.Answered':
    case 'activities.OwnBallot':
      if (event.author && event.ballot) ballots.get(event.id)?.set(event.author, event.ballot);
      return;
    case 'activities.Closed':
      changeEntity(activities, event.id, { stage: 'closed' });
      ballots.delete(event.id);
      if (event.ballots.length > 0) box.set(event.id, event.ballots);
      return;
    case 'activities.Revealed':
      return changeEntity(activities, event.id, { revealed: true });
    case 'activities.Counted': {
      const { counts, tookPart, results } = event;
      return changeEntity(activities, event.id, { counts, tookPart, results });
    }
  }
}

/** What one person gave to an open activity. Nobody can say it any more once it is closed. */
export const ballotOf = (state: ActivitiesState, id: ActivityId, author: AuthorId): Ballot | undefined =>
  state.ballots.get(id)?.get(author);

/** Counts the ballots. Only the server has them: a screen reads `counts` and `results` of the activity. */
export function countBallots(
  { ballots, box }: ActivitiesState,
  { id, kind, setup }: Activity,
): { counts: Counts; results: unknown } {
  const cast = [...(ballots.get(id)?.values() ?? box.get(id) ?? [])];
  const answers = cast.flatMap((ballot) => ('answer' in ballot ? [ballot.answer] : []));
  return {
    counts: { answered: answers.length, passed: cast.length - answers.length },
    results: kindOf(kind)?.tally(setup, answers, null) ?? null,
  };
}

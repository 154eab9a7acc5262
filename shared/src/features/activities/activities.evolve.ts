import { changeEntity } from '../../room/entities.ts';
import type { ActivitiesEvent, ActivitiesNotice, Drafted } from './activities.events.ts';
import type { ActivitiesState, Activity, ActivityId, Boxed } from './activities.model.ts';
import { evolveEntries, wallBoxed, wallLetIn } from './entries/entries.evolve.ts';

export function evolveActivities(state: ActivitiesState, event: ActivitiesEvent | ActivitiesNotice): void {
  const { activities, ballots, relayed, seen, curation } = state;
  const change = (id: ActivityId, by: Partial<Activity>): void => changeEntity(activities, id, by);
  switch (event.type) {
    case 'activities.Drafted':
      activities.set(event.id, draftOf(event));
      return;
    case 'activities.Discarded':
      activities.delete(event.id);
      return;
    case 'activities.Opened':
      return opened(state, event);
    case 'activities.AnswersLetIn':
      return change(event.id, { answersFrom: null });
    case 'activities.TimerSet':
      return change(event.id, { endsAt: event.endsAt });
    case 'activities.Edited': {
      const { question, setup, influence } = event;
      return change(event.id, { question, setup, influence });
    }
    case 'activities.Answered':
    case 'activities.OwnBallot':
      if (event.author && event.ballot) ballots.get(event.id)?.set(event.author, event.ballot);
      return;
    case 'activities.Withdrawn':
    case 'activities.OwnBallotGone':
      if (event.author) ballots.get(event.id)?.delete(event.author);
      return;
    case 'activities.Relayed': {
      const { id, relay, author, ballot } = event;
      if (author && ballot) relayed.get(id)?.set(relay, { author, ballot });
      return;
    }
    case 'activities.RelayTakenBack':
      relayed.get(event.id)?.delete(event.relay);
      return;
    case 'activities.Seen':
      seen.get(event.id)?.add(event.author);
      return;
    case 'activities.SeenForgotten':
      for (const authors of seen.values()) authors.clear();
      return;
    case 'activities.Closed': {
      const { id, ballots: cast, relayed: typed, seen: saw, responses } = event;
      return closed(state, id, { ballots: cast, relayed: typed, seen: saw, ...(responses && { responses }) });
    }
    case 'activities.Sealed':
      return closed(state, event.id);
    case 'activities.Revealed':
      return change(event.id, {
        revealed: true,
        earlier: (activities.get(event.id)?.earlier ?? []).map((round) => ({ ...round, revealed: true })),
      });
    case 'activities.Frozen':
      return change(event.id, { frozen: event.frozen });
    case 'activities.RoundStarted':
      return roundStarted(state, event);
    case 'activities.Curated':
      curation.set(event.id, event.curation);
      return;
    case 'activities.Spotlit':
      state.spotlight = event.id;
      return;
    case 'activities.Counted': {
      const { counts, tookPart, results, desk } = event;
      return change(event.id, { counts, tookPart, results, desk });
    }
    case 'activities.SetupShown':
      return change(event.id, { setup: event.setup });
    case 'activities.EarlierCounted':
      return change(event.id, { earlier: event.earlier });
    default:
      return evolveEntries(state, event);
  }
}

const nothingKnown = { counts: null, tookPart: null, results: null, desk: null } as const;

const draftOf = ({ type: _, ...drafted }: Drafted): Activity => ({
  ...drafted,
  ...nothingKnown,
  stage: 'draft',
  answersFrom: null,
  endsAt: null,
  revealed: false,
  frozen: false,
  earlier: [],
});

/** Ballots that may come in from now on. */
function letIn(state: ActivitiesState, id: ActivityId): void {
  const { ballots, relayed, seen } = state;
  ballots.set(id, new Map());
  relayed.set(id, new Map());
  seen.set(id, new Set());
  wallLetIn(state, id);
}

/** It stands last from now on. */
function opened(
  state: ActivitiesState,
  { id, answersFrom }: Extract<ActivitiesEvent, { type: 'activities.Opened' }>,
): void {
  const activity = state.activities.get(id);
  if (!activity) return;
  state.activities.delete(id);
  state.activities.set(id, { ...activity, stage: 'open', revealed: activity.showLive, answersFrom });
  letIn(state, id);
}

function closed(state: ActivitiesState, id: ActivityId, boxed?: Boxed): void {
  const { activities, ballots, relayed, seen, box } = state;
  changeEntity(activities, id, { stage: 'closed', answersFrom: null, endsAt: null });
  ballots.delete(id);
  relayed.delete(id);
  seen.delete(id);
  state.responses.delete(id);
  if (boxed) box.set(id, [...(box.get(id) ?? []), boxed]);
}

/** What this screen knew of the round that closed goes with it. */
function roundStarted(
  state: ActivitiesState,
  event: Extract<ActivitiesEvent, { type: 'activities.RoundStarted' }>,
): void {
  const { id, question, setup, influence, answersFrom } = event;
  const before = state.activities.get(id);
  if (!before) return;
  wallBoxed(state, id);
  const { counts, results, revealed } = before;
  const round = {
    question: before.question,
    setup: before.setup,
    influence: before.influence,
    ...{ counts, results, revealed },
    tookPart: null,
    desk: null,
  };
  state.activities.set(id, {
    ...before,
    ...nothingKnown,
    ...{ question, setup, influence, answersFrom },
    stage: 'open',
    revealed: before.showLive,
    frozen: false,
    earlier: [...before.earlier, round],
  });
  letIn(state, id);
}

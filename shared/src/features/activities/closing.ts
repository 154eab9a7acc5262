import type { Context } from '../../room/feature.ts';
import type { ActivitiesEvent } from './activities.events.ts';
import type { ActivitiesState, Activity, Ballot } from './activities.model.ts';
import { countPeople } from './counting.ts';

/** Everything into the box, shuffled: from then on nobody can say who gave what. */
export function closing(state: ActivitiesState, activity: Activity, context: Context): ActivitiesEvent {
  const { id } = activity;
  const relayed = [...(state.relayed.get(id)?.values() ?? [])].map(({ ballot }) => ballot);
  const cast = [...(state.ballots.get(id)?.values() ?? []), ...relayed];
  const { seen } = countPeople(state, activity);
  return {
    type: 'activities.Closed',
    id,
    ballots: shuffled(cast, context),
    relayed: relayed.length,
    seen: seen ?? 0,
  };
}

/** In an order that says nothing about who answered when (Fisher and Yates). */
function shuffled(ballots: readonly Ballot[], context: Context): readonly Ballot[] {
  const drawn: Ballot[] = [];
  for (const ballot of ballots) {
    const place = Math.floor(context.random() * (drawn.length + 1));
    const moved = drawn[place];
    if (moved) drawn.push(moved);
    drawn[place] = ballot;
  }
  return drawn;
}

import type { Context } from '../../room/feature.ts';
import type { ActivitiesEvent } from './activities.events.ts';
import type { ActivitiesState, Activity, Ballot } from './activities.model.ts';
import { countPeople } from './counting.ts';
import { boxedResponses, contributors, typedForSomebody } from './entries/entries.counting.ts';

/** Everything into the box, shuffled: from then on nobody can say who gave what. */
export function closing(state: ActivitiesState, activity: Activity, context: Context): ActivitiesEvent {
  const { id } = activity;
  const relayed = [...(state.relayed.get(id)?.values() ?? [])].map(({ ballot }) => ballot);
  const responses = boxedResponses(state, activity);
  const wrote = responses && contributors(state, id);
  const given = [...(state.ballots.get(id) ?? [])].flatMap(([author, ballot]) =>
    wrote?.has(author) ? [] : [ballot],
  );
  const cast = [...given, ...relayed];
  const { seen } = countPeople(state, activity);
  return {
    type: 'activities.Closed',
    id,
    ballots: shuffled(cast, context),
    relayed: relayed.length + (responses ? typedForSomebody(state, id) : 0),
    seen: seen ?? 0,
    ...(responses && { responses }),
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

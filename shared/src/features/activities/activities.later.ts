import type { ActivitiesState } from './activities.model.ts';
import { activitiesConceal, activitiesErasure, activitiesShow } from './activities.privacy.ts';
import { activitiesRefusals } from './activities.refusals.ts';
import { decideActivities } from './activities.rules.ts';
import { activitiesUpcasts } from './activities.upcasts.ts';
import { kindOf } from './kinds.ts';

/** Stored pictures that questions show, in every round. */
function* picturesIn({ activities }: ActivitiesState): Iterable<string> {
  for (const { kind, setup, earlier } of activities.values()) {
    for (const asked of [setup, ...earlier.map((round) => round.setup)]) {
      yield* kindOf(kind)?.pictures?.(asked) ?? [];
    }
  }
}

/**
 * The part of questions that pages begin without (`beginsWithout` in `client/vite.config.ts` leaves it empty): with the first
 * question that it shows, a screen learns the rules, and every kind of question with them.
 */
export const activitiesLater = {
  decide: decideActivities,
  refusals: activitiesRefusals,
  show: activitiesShow,
  conceal: activitiesConceal,
  erasure: activitiesErasure,
  upcasts: activitiesUpcasts,
  files: picturesIn,
};

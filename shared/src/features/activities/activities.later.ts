import { activitiesCommands } from './activities.commands.ts';
import { picturesInDrafts, picturesInQuestions } from './activities.pictures.ts';
import { activitiesConceal, activitiesErasure, activitiesShow } from './activities.privacy.ts';
import { activitiesRefusals } from './activities.refusals.ts';
import { decideActivities } from './activities.rules.ts';
import { activitiesUpcasts } from './activities.upcasts.ts';
import { closing } from './closing.ts';
import { seedingOf } from './entries/seeding.ts';
import { activitiesQueries } from './queries/activities.queries.ts';
import { queryRefusals } from './queries/query-refusals.ts';

/**
 * The part of questions that pages begin without (`beginsWithout` in `client/vite.config.ts` leaves it empty): with the first
 * question that it shows, a screen learns the rules, and every kind of question with them.
 */
export const activitiesLater = {
  commands: activitiesCommands,
  decide: decideActivities,
  /** What comes with a question that opens. Pages hear of it from the server. */
  seeding: seedingOf,
  refusals: { ...activitiesRefusals, ...queryRefusals },
  show: activitiesShow,
  conceal: activitiesConceal,
  erasure: activitiesErasure,
  upcasts: activitiesUpcasts,
  closing,
  files: picturesInQuestions,
  withheld: picturesInDrafts,
  queries: activitiesQueries,
};

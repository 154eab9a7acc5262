import type { Feature } from '../../room/feature.ts';
import {
  type ActivitiesEvent,
  type ActivitiesNotice,
  type ActivitiesState,
  evolveActivities,
  initialActivities,
} from './activities.model.ts';
import { picturesInDrafts, picturesInQuestions } from './activities.pictures.ts';
import { activitiesConceal, activitiesErasure, activitiesShow } from './activities.privacy.ts';
import {
  type ActivitiesCommand,
  activitiesCommands,
  activitiesRefusals,
  decideActivities,
} from './activities.rules.ts';

export const activities = {
  key: 'activities',
  commands: activitiesCommands,
  // Not Close: it shuffles the ballots, which no screen has.
  predicted: [
    'activities.Draft',
    'activities.Discard',
    'activities.Open',
    'activities.Answer',
    'activities.Pass',
    'activities.Reveal',
  ],
  refusals: activitiesRefusals,
  initial: initialActivities,
  decide: decideActivities,
  evolve: evolveActivities,
  show: activitiesShow,
  conceal: activitiesConceal,
  forgets: ['activities.Closed'],
  erasure: activitiesErasure,
  files: picturesInQuestions,
  withheld: picturesInDrafts,
} as const satisfies Feature<ActivitiesState, ActivitiesCommand, ActivitiesEvent, ActivitiesNotice>;

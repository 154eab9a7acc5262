import { activitiesCommands } from '@sayso/shared/features/activities/activities.commands.ts';
import { activitiesShow } from '@sayso/shared/features/activities/activities.privacy.ts';
import { activitiesRefusals } from '@sayso/shared/features/activities/activities.refusals.ts';
import { decideActivities } from '@sayso/shared/features/activities/activities.rules.ts';
import { room } from '@sayso/shared/features.ts';
import { trusted } from '@sayso/shared/room/trusted.ts';

/** Comes with the first question that is shown: from then on the screen runs ahead of the server. */
room.learn(
  'activities',
  trusted({
    commands: activitiesCommands,
    decide: decideActivities,
    show: activitiesShow,
    refusals: activitiesRefusals,
  }),
);

import { activitiesLater } from '../features/activities/activities.later.ts';
import type { RoomFlow } from './room-flow.ts';

/** What came in counts, and nobody can say any more who gave it. Only the server ends a workshop, so screens do without the shuffling. */
export const theEndClosesEveryOpenQuestion: RoomFlow = {
  name: 'the end closes every open question',
  follows({ activities }, event, context) {
    if (event.type !== 'workshop.Ended') return [];
    return [...activities.activities.values()]
      .filter(({ stage }) => stage === 'open')
      .map((activity) => activitiesLater.closing(activities, activity, context));
  },
};

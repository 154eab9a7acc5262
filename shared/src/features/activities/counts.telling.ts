import type { Later } from '../../room/feature.ts';
import type { ActivitiesEvent, ActivitiesNotice } from './activities.events.ts';
import type { ActivitiesState, ActivityId } from './activities.model.ts';
import { earlierFor, type Outlook, thePeople, theTeam, theWall } from './outlooks.ts';

export type Told = ActivitiesEvent | ActivitiesNotice;
export type Telling = Told | Later<ActivitiesState, Told>;

export const counted = (id: ActivityId, { knows }: Outlook): Telling => ({
  later: `activities.counted ${id}`,
  event: (now) => {
    const activity = now.activities.get(id);
    return activity && { type: 'activities.Counted', id, ...knows(now, activity) };
  },
});

export const earlierCounted = (id: ActivityId, outlook: Outlook): Telling => ({
  later: `activities.earlier ${id}`,
  event: (now) => {
    const activity = now.activities.get(id);
    return activity && { type: 'activities.EarlierCounted', id, earlier: earlierFor(outlook, now, activity) };
  },
});

/** Never a message per ballot: one summary per tick, and to those alone for whom something changes. */
export const changes =
  (outlook: Outlook) =>
  ({ id }: { id: ActivityId }, { activities }: ActivitiesState): Telling | undefined =>
    outlook.watches(activities.get(id)) ? counted(id, outlook) : undefined;

export const changesForAll = {
  facilitators: changes(theTeam),
  participants: changes(thePeople),
  displays: changes(theWall),
};

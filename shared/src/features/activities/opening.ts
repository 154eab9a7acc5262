import type { Context } from '../../room/feature.ts';
import type { ActivitiesEvent } from './activities.events.ts';
import type { ActivitiesState, Activity, ActivityId } from './activities.model.ts';

/** What happens when a draft opens, by command or because its agenda item is entered. Nothing when it is no draft. */
export function openingActivity(
  { activities }: ActivitiesState,
  id: ActivityId,
  { now }: Pick<Context, 'now'>,
): ActivitiesEvent[] {
  const activity = activities.get(id);
  if (activity?.stage !== 'draft') return [];
  return [{ type: 'activities.Opened', id, answersFrom: answersFrom(activity, now) }];
}

/** When answers are welcome: milliseconds since 1970. Null: at once. */
export const answersFrom = ({ think }: Activity, now: number): number | null =>
  think > 0 ? now + think * 1000 : null;

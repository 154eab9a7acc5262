import type { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import { kindOf } from '@sayso/shared/features/activities/kinds.ts';
import { useRoom } from '../../../session/use-room.ts';
import { useEntries, useEntryGroups } from './use-wall.ts';

/** Cards that everybody may read already, without what people said about them. Null for questions without any. */
export function useWallTally(id: ActivityId): unknown {
  const activity = useRoom(({ activities }) => activities.activities.get(id));
  const entries = useEntries(id);
  const groups = useEntryGroups(id);
  const rules = activity && kindOf(activity.kind)?.entries;
  // Statements are read one at a time, each by whoever has it: nobody points at one on the wall.
  if (!rules || rules.seeds) return null;
  const shown = entries.filter(({ status }) => status === 'shown').map((entry) => ({ ...entry, sums: {} }));
  return rules.tally(activity.setup, shown, groups);
}

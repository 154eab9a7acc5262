import type { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import { useRoom } from '../../session/use-room.ts';

/** The question that stands before everything else on every screen, if there is one. */
export const useSpotlight = (): ActivityId | null =>
  useRoom(({ activities: { activities, spotlight } }) =>
    spotlight !== null && activities.has(spotlight) ? spotlight : null,
  );

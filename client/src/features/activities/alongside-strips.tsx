import type { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import { useRoom } from '../../session/use-room.ts';
import { activityUiOf } from './kinds.ts';

/** The small buttons of the questions that run beside everything else. */
export function AlongsideStrips({ ids }: { ids: readonly ActivityId[] }) {
  return ids.map((id) => <Strip key={id} id={id} />);
}

function Strip({ id }: { id: ActivityId }) {
  const kind = useRoom(({ activities }) => activities.activities.get(id)?.kind);
  const ui = kind === undefined ? undefined : activityUiOf(kind);
  return ui?.Strip ? <ui.Strip id={id} /> : null;
}

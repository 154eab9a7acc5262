import { kindOf } from '@sayso/shared/features/activities/kinds.ts';
import { useRoomList } from '../../../session/use-room.ts';
import { ActivityPanel } from './activity-panel.tsx';

/** What runs beside the step, for the team to keep an eye on. */
export function AlongsidePanels() {
  const ids = useRoomList(({ activities }) =>
    [...activities.activities.values()]
      .filter(({ kind, stage }) => stage === 'open' && kindOf(kind)?.alongside)
      .map(({ id }) => id),
  );
  return ids.map((id) => <ActivityPanel key={id} id={id} />);
}

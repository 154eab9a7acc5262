import { kindOf } from '@sayso/shared/features/activities/kinds.ts';
import { useRoomList } from '../../../session/use-room.ts';
import { t } from '../activities.messages.ts';
import { ActivityPanel } from './activity-panel.tsx';
import { panelId } from './panel-id.ts';

/** What runs beside the step, for the team to keep an eye on. */
export function AlongsidePanels() {
  const ids = useRoomList(({ activities }) =>
    [...activities.activities.values()]
      .filter(({ kind, stage }) => stage === 'open' && kindOf(kind)?.alongside)
      .map(({ id }) => id),
  );
  return ids.map((id) => (
    <section key={id} id={panelId(id)} tabIndex={-1} aria-label={t('alongside')}>
      <ActivityPanel id={id} />
    </section>
  ));
}

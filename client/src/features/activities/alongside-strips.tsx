import type { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import { kindOf } from '@sayso/shared/features/activities/kinds.ts';
import { useRoom, useRoomList } from '../../session/use-room.ts';
import { t } from './activities.messages.ts';
import styles from './alongside-strips.module.css';
import { activityUiOf } from './kinds.ts';

/** The small buttons of the questions that run beside everything else. */
export function AlongsideStrips() {
  const ids = useRoomList(({ activities }) =>
    [...activities.activities.values()]
      .filter(({ kind, stage }) => stage === 'open' && kindOf(kind)?.alongside)
      .map(({ id }) => id),
  );
  if (ids.length === 0) return null;
  return (
    <aside className={styles.alongside} aria-label={t('alongside')}>
      {ids.map((id) => (
        <Strip key={id} id={id} />
      ))}
    </aside>
  );
}

function Strip({ id }: { id: ActivityId }) {
  const kind = useRoom(({ activities }) => activities.activities.get(id)?.kind);
  const ui = kind === undefined ? undefined : activityUiOf(kind);
  return ui?.Strip ? <ui.Strip id={id} /> : null;
}

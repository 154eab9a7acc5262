import { kindOf } from '@sayso/shared/features/activities/kinds.ts';
import { lazy, Suspense } from 'react';
import { useRoom, useRoomList } from '../../session/use-room.ts';
import styles from './alongside.module.css';
import { t } from './participant.messages.ts';

const AlongsideStrips = lazy(async () => ({
  default: (await import('../../features/activities/alongside-strips.tsx')).AlongsideStrips,
}));

/** What runs beside everything else, right above the ways to take part. Nothing when nothing runs. */
export function Alongside() {
  const ended = useRoom(({ workshop }) => workshop.ended);
  const ids = useRoomList(({ activities }) =>
    [...activities.activities.values()]
      .filter(({ kind, stage }) => stage === 'open' && kindOf(kind)?.alongside)
      .map(({ id }) => id),
  );
  if (ended || ids.length === 0) return null;
  return (
    <aside className={styles.alongside} aria-label={t('alongside')}>
      <Suspense fallback={null}>
        <AlongsideStrips ids={ids} />
      </Suspense>
    </aside>
  );
}

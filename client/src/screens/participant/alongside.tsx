import { lazy, Suspense } from 'react';
import { useRoom } from '../../session/use-room.ts';

// Which kinds run alongside stands with the kinds, which come with the first question.
const AlongsideStrips = lazy(async () => ({
  default: (await import('../../features/activities/alongside-strips.tsx')).AlongsideStrips,
}));

/** What runs beside everything else, right above the ways to take part. Nothing when nothing runs. */
export function Alongside() {
  const ended = useRoom(({ workshop }) => workshop.ended);
  const some = useRoom(({ activities }) =>
    [...activities.activities.values()].some(({ stage }) => stage === 'open'),
  );
  if (ended || !some) return null;
  return (
    <Suspense fallback={null}>
      <AlongsideStrips />
    </Suspense>
  );
}

import { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import type { Shows } from '@sayso/shared/features/agenda/agenda.model.ts';
import { BoardId } from '@sayso/shared/features/board/board-ids.ts';
import { Hand, Lock, MessageCircle } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { Promised } from '../../features/workshop/promise.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import styles from './current-activity.module.css';
import { t } from './participant.messages.ts';
import { questionPart } from './question-part.ts';

// On an old phone the way in must be short: what belongs to an activity comes with the first one.
const ActivityView = lazy(async () => ({
  default: (await questionPart()).ActivityView,
}));
const BoardView = lazy(async () => ({
  default: (await import('../../features/board/board-view.tsx')).BoardView,
}));

/** What stands in the middle: a board, a question, or the ways to take part. */
export function CurrentActivity({ shows }: { shows: Shows }) {
  return <Suspense fallback={<Skeleton shape="card" />}>{viewOf(shows)}</Suspense>;
}

function viewOf(shows: Shows) {
  switch (shows.what) {
    case 'board':
      return <BoardView key={shows.id} board={BoardId.parse(shows.id)} promise={<Promised />} hideTitle />;
    case 'activity':
      return <ActivityView key={shows.id} id={ActivityId.parse(shows.id)} promise={<Promised />} />;
    case 'nothing':
      return <WaysToTakePart />;
  }
}

function WaysToTakePart() {
  const ways = [
    { icon: MessageCircle, text: t('nothingChat') },
    { icon: Lock, text: t('nothingPrivate') },
    { icon: Hand, text: t('nothingHand') },
  ];
  return (
    <section className={styles.ways} aria-labelledby="ways">
      <Heading level={2} size="md" id="ways">
        {t('nothingTitle')}
      </Heading>
      <ul className={styles.list}>
        {ways.map(({ icon: Icon, text }) => (
          <li key={text} className={styles.way}>
            <span className={styles.icon}>
              <Icon aria-hidden="true" />
            </span>
            {text}
          </li>
        ))}
      </ul>
      <p className={styles.choose}>{t('nothingChoose')}</p>
    </section>
  );
}

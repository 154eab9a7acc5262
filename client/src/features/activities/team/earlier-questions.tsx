import type { Activity } from '@sayso/shared/features/activities/activities.model.ts';
import { History, Megaphone } from 'lucide-react';
import { useRoom, useRoomList } from '../../../session/use-room.ts';
import { useSend } from '../../../session/use-send.ts';
import { Button } from '../../../ui/button.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { t } from '../activities.messages.ts';
import { SaveResults } from '../out/save-results.tsx';
import styles from './earlier-questions.module.css';

/** Questions that were asked in between and put away: to show again, and to save. `planned`: ids of those that are steps. */
export function EarlierQuestions({ planned }: { planned: ReadonlySet<string> }) {
  const asked = useRoomList(({ activities: { activities, spotlight } }) =>
    [...activities.values()].filter(
      ({ id, stage }) => stage === 'closed' && id !== spotlight && !planned.has(id),
    ),
  );
  if (asked.length === 0) return null;
  return (
    <Disclosure summary={t('earlierQuestions', { count: asked.length })} icon={History}>
      <ul className={styles.list}>
        {asked.toReversed().map((activity) => (
          <Earlier key={activity.id} activity={activity} />
        ))}
      </ul>
    </Disclosure>
  );
}

function Earlier({ activity: { id, question, counts } }: { activity: Activity }) {
  const ended = useRoom(({ workshop }) => workshop.ended);
  const send = useSend();
  return (
    <li className={styles.earlier}>
      <p className={styles.question}>{question}</p>
      {counts && (
        <p className={styles.counts}>
          {t('answered', { count: counts.answered })} · {t('passedCount', { count: counts.passed })}
        </p>
      )}
      <div className={styles.actions}>
        {!ended && (
          <Button
            size="small"
            icon={Megaphone}
            aria-description={question}
            onClick={() => void send({ type: 'activities.Ask', id })}
          >
            {t('showAgain')}
          </Button>
        )}
        <SaveResults id={id} />
      </div>
    </li>
  );
}

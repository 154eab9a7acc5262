import type { Activity, ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import { useRoom } from '../../session/use-room.ts';
import { useSecondsUntil } from '../../session/use-seconds-until.ts';
import { classNames } from '../../ui/class-names.ts';
import { t } from './activities.messages.ts';
import styles from './activity-display.module.css';
import { timeWords } from './answering/time-words.ts';
import { activityUiOf } from './kinds.ts';
import { WallResults } from './results/wall-results.tsx';

/** A question on the wall: the options, how many took part, and after the reveal the results. Fills its box. */
export function ActivityDisplay({ id }: { id: ActivityId }) {
  const activity = useRoom(({ activities }) => activities.activities.get(id));
  const ui = activity && activityUiOf(activity.kind);
  if (!activity || !ui) return null;
  const { question, stage, revealed, counts, tookPart, results, answersFrom, endsAt } = activity;
  const some = revealed && results !== null;
  const length = question.length > 140 ? styles.long : question.length > 60 ? styles.medium : undefined;
  return (
    <section className={styles.activity} aria-label={some ? t('results') : t('question')}>
      <p className={classNames(styles.question, length)}>{question}</p>
      <WallResults activity={activity} ui={ui} />
      <p className={styles.foot}>
        {counts && (
          <span className={styles.counts}>
            {t('answered', { count: counts.answered })} · {t('passedCount', { count: counts.passed })}
          </span>
        )}
        {tookPart !== null && <span className={styles.counts}>{t('tookPart', { count: tookPart })}</span>}
        <WallTime answersFrom={answersFrom} endsAt={endsAt} />
        {revealed && !some && counts && counts.answered > 0 && <span>{t('tooFew')}</span>}
        {!revealed && <span>{stage === 'closed' ? t('wallClosed') : t('wallAnswer')}</span>}
      </p>
    </section>
  );
}

/** In round numbers, as on the phones. Nothing counts down second by second in front of everybody. */
function WallTime({ answersFrom, endsAt }: Pick<Activity, 'answersFrom' | 'endsAt'>) {
  const thinking = useSecondsUntil(answersFrom) ?? 0;
  const left = useSecondsUntil(endsAt);
  if (thinking > 0) return <span>{t('wallThink')}</span>;
  return left === null ? null : <span>{timeWords(left)}</span>;
}

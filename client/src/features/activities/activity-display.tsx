import type { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import { useRoom } from '../../session/use-room.ts';
import { classNames } from '../../ui/class-names.ts';
import { t } from './activities.messages.ts';
import styles from './activity-display.module.css';
import { FigureWall } from './figures/figure-view.tsx';
import { activityUiOf } from './kinds.ts';

/** A question on the wall: the options, how many took part, and after the reveal the results. Fills its box. */
export function ActivityDisplay({ id }: { id: ActivityId }) {
  const activity = useRoom(({ activities }) => activities.activities.get(id));
  const ui = activity && activityUiOf(activity.kind);
  if (!activity || !ui) return null;
  const { question, setup, stage, revealed, counts, tookPart, results } = activity;
  const length = question.length > 140 ? styles.long : question.length > 60 ? styles.medium : undefined;
  return (
    <section className={styles.activity} aria-label={revealed ? t('results') : t('question')}>
      <p className={classNames(styles.question, length)}>{question}</p>
      <FigureWall figure={ui.figure(setup, revealed ? results : null, { sorted: false })} />
      <p className={styles.foot}>
        {counts && (
          <span className={styles.counts}>
            {t('answered', { count: counts.answered })} · {t('passedCount', { count: counts.passed })}
          </span>
        )}
        {tookPart !== null && <span className={styles.counts}>{t('tookPart', { count: tookPart })}</span>}
        {!revealed && <span>{stage === 'closed' ? t('wallClosed') : t('wallAnswer')}</span>}
      </p>
    </section>
  );
}

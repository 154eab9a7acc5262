import type { Activity } from '@sayso/shared/features/activities/activities.model.ts';
import { inRoom } from '@sayso/shared/features/people/people.model.ts';
import { useRoom } from '../../../session/use-room.ts';
import { t } from '../activities.messages.ts';
import styles from './activity-panel.module.css';

/** People, never a percentage and never who. Of a secret question that is open not even the team hears who passed. */
export function FiveNumbers({ activity: { counts, tookPart, stage } }: { activity: Activity }) {
  const present = useRoom(({ people }) => inRoom(people));
  const here = { value: present, label: t('inRoomLabel') };
  const figures = counts
    ? [
        { value: counts.answered, label: t('answeredLabel') },
        { value: counts.passed, label: t('passedLabel') },
        ...(stage === 'open'
          ? [{ value: notYet(counts.seen ?? 0, counts.answered + counts.passed), label: t('notYetLabel') }]
          : []),
        { value: counts.seen ?? 0, label: t('seenLabel') },
        here,
      ]
    : [...(tookPart === null ? [] : [{ value: tookPart, label: t('tookPartLabel') }]), here];
  return (
    <div>
      <ul className={styles.figures}>
        {figures.map(({ value, label }) => (
          <li key={label} className={styles.figure}>
            <strong>{value}</strong> <span>{label}</span>
          </li>
        ))}
      </ul>
      {counts !== null && counts.relayed > 0 && (
        <p className={styles.hint}>{t('relayedAmong', { count: counts.relayed })}</p>
      )}
    </div>
  );
}

/** Have it in front of them and have said nothing so far. Relayed answers are of people who may have no screen. */
const notYet = (seen: number, tookPart: number): number => Math.max(0, seen - tookPart);

import type { Activity } from '@sayso/shared/features/activities/activities.model.ts';
import { Eye, Lock, Play } from 'lucide-react';
import { useId } from 'react';
import { useRoom } from '../../session/use-room.ts';
import { useSend } from '../../session/use-send.ts';
import { Button } from '../../ui/button.tsx';
import { Cluster } from '../../ui/cluster.tsx';
import { t } from './activities.messages.ts';
import styles from './activity-panel.module.css';

/** What the team does with a question. Buttons that are done with stay, so that focus is never left on nothing. */
export function ActivityControls({ activity: { id, stage, revealed } }: { activity: Activity }) {
  const ended = useRoom(({ workshop }) => workshop.ended);
  const send = useSend();
  const hintId = useId();
  if (ended) return null;
  if (stage === 'draft') {
    return (
      <div className={styles.controls}>
        <Cluster>
          <Button
            variant="primary"
            icon={Play}
            aria-describedby={hintId}
            onClick={() => void send({ type: 'activities.Open', id })}
          >
            {t('open')}
          </Button>
        </Cluster>
        <p className={styles.hint} id={hintId}>
          {t('openHint')}
        </p>
      </div>
    );
  }
  const closed = stage === 'closed';
  const done = closed && revealed;
  const describedBy = done ? undefined : hintId;
  const hint = closed ? t('revealHint') : `${t('closeHint')}${revealed ? '' : ` ${t('revealOpenHint')}`}`;
  return (
    <div className={styles.controls}>
      <Cluster>
        <Button
          variant={closed ? 'secondary' : 'primary'}
          icon={Lock}
          aria-disabled={closed || undefined}
          className={closed ? styles.done : undefined}
          aria-describedby={describedBy}
          onClick={() => closed || void send({ type: 'activities.Close', id })}
        >
          {t('close')}
        </Button>
        <Button
          variant={closed && !revealed ? 'primary' : 'secondary'}
          icon={Eye}
          aria-disabled={revealed || undefined}
          className={revealed ? styles.done : undefined}
          aria-describedby={describedBy}
          onClick={() => revealed || void send({ type: 'activities.Reveal', id })}
        >
          {t('reveal')}
        </Button>
      </Cluster>
      {!done && (
        <p className={styles.hint} id={hintId}>
          {hint}
        </p>
      )}
    </div>
  );
}

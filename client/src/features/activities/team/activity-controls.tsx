import type { Activity } from '@sayso/shared/features/activities/activities.model.ts';
import { kindOf } from '@sayso/shared/features/activities/kinds.ts';
import { Eye, Hourglass, Lock, Play } from 'lucide-react';
import { useId, useState } from 'react';
import { useRoom } from '../../../session/use-room.ts';
import { useSecondsUntil } from '../../../session/use-seconds-until.ts';
import { useSend } from '../../../session/use-send.ts';
import { Button } from '../../../ui/button.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import { t } from '../activities.messages.ts';
import styles from './activity-panel.module.css';
import { EditQuestion } from './edit-question.tsx';
import { MoreMenu } from './more-menu.tsx';
import { RelayAnswer } from './relay-answer.tsx';

/** What the team does with a question. Buttons that are done with stay, so that focus is never left on nothing. */
export function ActivityControls({ activity }: { activity: Activity }) {
  const { id, stage } = activity;
  const ended = useRoom(({ workshop }) => workshop.ended);
  const send = useSend();
  const hintId = useId();
  if (ended) return null;
  if (stage !== 'draft') return <Running activity={activity} />;
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

function Running({ activity }: { activity: Activity }) {
  const { id, kind, stage, revealed, secret, answersFrom } = activity;
  const send = useSend();
  const hintId = useId();
  const [dialog, setDialog] = useState<'edit' | 'relay'>();
  const thinking = useSecondsUntil(stage === 'open' ? answersFrom : null) ?? 0;
  const closed = stage === 'closed';
  const teamOnly = kindOf(kind)?.teamOnly === true;
  const waits = secret && !closed;
  const done = closed && (revealed || teamOnly);
  const describedBy = done ? undefined : hintId;
  const hint = closed
    ? t('revealHint')
    : [t('closeHint'), ...(revealed || teamOnly ? [] : [waits ? t('revealSecret') : t('revealOpenHint')])];
  return (
    <div className={styles.controls}>
      {thinking > 0 && (
        <p className={styles.thinking}>
          <Hourglass aria-hidden="true" />
          <span>{t('peopleThink', { count: Math.ceil(thinking / 5) * 5 })}</span>
          <Button size="small" onClick={() => void send({ type: 'activities.LetAnswersIn', id })}>
            {t('letAnswersIn')}
          </Button>
        </p>
      )}
      <Cluster>
        <Button
          variant={closed ? 'secondary' : 'primary'}
          icon={Lock}
          aria-disabled={closed || undefined}
          aria-describedby={describedBy}
          onClick={() => closed || void send({ type: 'activities.Close', id })}
        >
          {t('close')}
        </Button>
        {!teamOnly && (
          <Button
            variant={closed && !revealed ? 'primary' : 'secondary'}
            icon={Eye}
            aria-disabled={revealed || waits || undefined}
            aria-describedby={describedBy}
            onClick={() => revealed || waits || void send({ type: 'activities.Reveal', id })}
          >
            {t('reveal')}
          </Button>
        )}
        <MoreMenu activity={activity} onEdit={() => setDialog('edit')} onRelay={() => setDialog('relay')} />
      </Cluster>
      {!done && (
        <p className={styles.hint} id={hintId}>
          {typeof hint === 'string' ? hint : hint.join(' ')}
        </p>
      )}
      {dialog === 'edit' && <EditQuestion activity={activity} onClose={() => setDialog(undefined)} />}
      {dialog === 'relay' && <RelayAnswer activity={activity} onClose={() => setDialog(undefined)} />}
    </div>
  );
}

import { type Activity, type Ballot, roundOf } from '@sayso/shared/features/activities/activities.model.ts';
import { Check, Hourglass, Lock, SkipForward, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useConnection, useRoom, useYou } from '../../../session/use-room.ts';
import { useSecondsUntil } from '../../../session/use-seconds-until.ts';
import { useSend } from '../../../session/use-send.ts';
import { Button } from '../../../ui/button.tsx';
import type { AnyActivityUi } from '../activity-ui.ts';
import { TimeLine } from '../answering/time-line.tsx';
import { useSeeing } from '../answering/use-seeing.ts';
import { t } from './entries.messages.ts';
import styles from './entries.module.css';
import { useEntries, useOwnResponseCount } from './use-wall.ts';

interface EntriesBallotProps {
  activity: Activity;
  ui: AnyActivityUi;
  sent: Ballot | undefined;
  /** Says who can see who wrote what. */
  promise?: ReactNode;
}

/** Stands in the place of the ballot where people write texts: each is sent by itself, and Pass is as near as ever. */
export function EntriesBallot({ activity, ui, sent, promise }: EntriesBallotProps) {
  const { id, question, stage, answersFrom, endsAt } = activity;
  const { actor } = useYou();
  const ended = useRoom(({ workshop }) => workshop.ended);
  const { saved } = useConnection();
  const thinking = useSecondsUntil(stage === 'open' ? answersFrom : null) ?? 0;
  const closed = ended || stage === 'closed';
  const entries = useEntries(id);
  const said = useOwnResponseCount(id);
  const takesPart = said > 0 || entries.some(({ author }) => author === actor.author);
  const passed = sent !== undefined && 'pass' in sent;
  useSeeing(activity, takesPart || passed);
  const send = useSend();
  const shut = closed || thinking > 0;
  const { icon: Icon, text } = ((): { icon: typeof Check; text: string } => {
    if (stage === 'closed') return { icon: Lock, text: t('closed') };
    if (ended) return { icon: Lock, text: t('over') };
    if (saved === 'offline') return { icon: Hourglass, text: t('offline') };
    if (thinking > 0) return { icon: Hourglass, text: t('think', { count: Math.ceil(thinking / 5) * 5 }) };
    if (takesPart) return { icon: Check, text: t('partIn') };
    return passed ? { icon: Check, text: t('passed') } : { icon: Lock, text: t('free') };
  })();
  return (
    <div className={styles.ballot}>
      <h3 className={styles.question}>{question}</h3>
      {ui.Entries && <ui.Entries activity={activity} closed={shut} promise={promise} />}
      <div className={styles.foot}>
        {!closed && endsAt !== null && <TimeLine endsAt={endsAt} />}
        <p className={styles.state} role="status">
          <Icon aria-hidden="true" />
          <span>{text}</span>
        </p>
        {!closed && (
          <div className={styles.marks}>
            <Button
              size="large"
              icon={SkipForward}
              aria-disabled={shut || undefined}
              onClick={() => shut || void send({ type: 'activities.Pass', id, round: roundOf(activity) })}
            >
              {t('pass')}
            </Button>
            {passed && (
              <Button
                variant="quiet"
                size="small"
                icon={Undo2}
                onClick={() => void send({ type: 'activities.Withdraw', id })}
              >
                {t('takeBackPass')}
              </Button>
            )}
          </div>
        )}
      </div>
    </div>
  );
}

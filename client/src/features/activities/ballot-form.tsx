import type { Activity, Ballot } from '@sayso/shared/features/activities/activities.model.ts';
import { Check, CircleSlash2, Clock3, Lock, Send, SkipForward } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useConnection, useRoom, useYou } from '../../session/use-room.ts';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { t } from './activities.messages.ts';
import type { AnyActivityUi } from './activity-ui.ts';
import styles from './ballot-form.module.css';
import { type Choosing, useChoosing } from './use-choosing.ts';

interface BallotFormProps {
  activity: Activity;
  ui: AnyActivityUi;
  sent: Ballot | undefined;
}

/** Answer and Pass weigh the same. The form stays where it is when the question closes, and says what became of it. */
export function BallotForm({ activity, ui, sent }: BallotFormProps) {
  const { id, question, setup, revealed } = activity;
  const { actor } = useYou();
  const ended = useRoom(({ workshop }) => workshop.ended);
  const closed = ended || activity.stage === 'closed';
  const { saved } = useConnection();
  // Nobody can say after closing who gave what, not even this screen: it remembers what it has shown.
  const [remembered, setRemembered] = useState(sent);
  if (sent && sent !== remembered) setRemembered(sent);
  const ballot = sent ?? remembered;
  const choosing = useChoosing(activity, ballot);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!closed) choosing.answer();
  };
  const state = stateOf(choosing, ballot, activity, saved === 'offline');
  const { icon: Icon, text } = ended && activity.stage === 'open' ? { icon: Lock, text: t('over') } : state;
  return (
    <form className={styles.form} onSubmit={submit}>
      <ui.Ballot
        {...{ id, question, setup }}
        seed={`${id} ${actor.author}`}
        chosen={choosing.chosen}
        onChoose={choosing.choose}
        closed={closed}
        error={choosing.error}
      />
      <div className={classNames(styles.foot, closed && styles.closed, closed && revealed && styles.over)}>
        <p className={styles.state} role="status">
          <Icon aria-hidden="true" />
          <span>{text}</span>
        </p>
        <div className={styles.ways}>
          <Button type="submit" size="large" icon={Send} aria-disabled={closed || undefined}>
            {t('sendAnswer')}
          </Button>
          <Button
            size="large"
            icon={SkipForward}
            aria-disabled={closed || undefined}
            onClick={() => !closed && choosing.pass()}
          >
            {t('pass')}
          </Button>
        </div>
      </div>
    </form>
  );
}

function stateOf(
  choosing: Choosing,
  ballot: Ballot | undefined,
  { stage, revealed }: Activity,
  offline: boolean,
) {
  const passed = ballot && 'pass' in ballot;
  if (stage === 'closed') {
    if (choosing.unsent) return { icon: CircleSlash2, text: t('closedBeforeSent') };
    const what = passed ? t('passedForGood') : t(ballot ? 'inTheBox' : 'closed');
    return { icon: Lock, text: revealed ? what : `${what} ${t('resultsLater')}` };
  }
  if (choosing.pending) return { icon: Clock3, text: offline ? t('waitsForWifi') : t('sending') };
  if (!ballot) return { icon: Lock, text: t('secret') };
  if (choosing.unsent) return { icon: Clock3, text: t('changed') };
  return { icon: Check, text: passed ? t('passed') : t('isIn') };
}

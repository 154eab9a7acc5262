import type { Activity, Ballot } from '@sayso/shared/features/activities/activities.model.ts';
import { Send, SkipForward, Undo2 } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useConnection, useRoom, useYou } from '../../../session/use-room.ts';
import { useSecondsUntil } from '../../../session/use-seconds-until.ts';
import { Button } from '../../../ui/button.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { t } from '../activities.messages.ts';
import type { AnyActivityUi } from '../activity-ui.ts';
import styles from './ballot-form.module.css';
import { ballotState } from './ballot-state.ts';
import { TimeLine } from './time-line.tsx';
import { useChoosing } from './use-choosing.ts';
import { useSeeing } from './use-seeing.ts';

interface BallotFormProps {
  activity: Activity;
  ui: AnyActivityUi;
  sent: Ballot | undefined;
}

/** Answer and Pass weigh the same. The form stays where it is when the question closes, and says what became of it. */
export function BallotForm({ activity, ui, sent }: BallotFormProps) {
  const { id, question, setup, revealed, stage, secret, answersFrom, endsAt } = activity;
  const { actor } = useYou();
  const ended = useRoom(({ workshop }) => workshop.ended);
  const { saved } = useConnection();
  const thinking = useSecondsUntil(stage === 'open' ? answersFrom : null) ?? 0;
  const closed = ended || stage === 'closed';
  // Nobody can say after closing who gave what, not even this screen: it remembers what it has shown.
  const [remembered, setRemembered] = useState(sent);
  if (sent && sent !== remembered) setRemembered(sent);
  if (!sent && remembered && !closed) setRemembered(undefined);
  const ballot = sent ?? remembered;
  const choosing = useChoosing(activity, ballot);
  useSeeing(activity, ballot !== undefined);

  const inTheBox = secret && ballot !== undefined;
  const shut = closed || inTheBox || thinking > 0;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!shut) choosing.answer();
  };
  const offline = saved === 'offline';
  const { icon: Icon, text } = ballotState({ choosing, ballot, activity, ended, offline, thinking });
  return (
    <form className={styles.form} onSubmit={submit}>
      <ui.Ballot
        {...{ id, question, setup }}
        chosen={choosing.chosen}
        onChoose={choosing.choose}
        onPart={choosing.keepPart}
        closed={shut}
        error={choosing.error}
        seed={`${id} ${actor.author}`}
      />
      <div className={classNames(styles.foot, closed && revealed && styles.over)}>
        {!closed && endsAt !== null && <TimeLine endsAt={endsAt} />}
        <p className={styles.state} role="status">
          <Icon aria-hidden="true" />
          <span>{text}</span>
        </p>
        <div className={styles.ways}>
          <Button type="submit" size="large" icon={Send} aria-disabled={shut || undefined}>
            {t('sendAnswer')}
          </Button>
          <Button
            size="large"
            icon={SkipForward}
            aria-disabled={shut || undefined}
            onClick={() => !shut && choosing.pass()}
          >
            {t('pass')}
          </Button>
        </div>
        {!shut && ballot && (
          <Button
            variant="quiet"
            size="small"
            icon={Undo2}
            className={styles.back}
            onClick={choosing.withdraw}
          >
            {t('pass' in ballot ? 'takeBackPass' : 'takeBack')}
          </Button>
        )}
      </div>
    </form>
  );
}

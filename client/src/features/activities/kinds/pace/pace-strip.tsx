import { type ActivityId, ballotOf } from '@sayso/shared/features/activities/activities.model.ts';
import { PaceAnswer } from '@sayso/shared/features/activities/kinds/pace/pace.ts';
import { useRoom, useYou } from '../../../../session/use-room.ts';
import { useSend } from '../../../../session/use-send.ts';
import { t } from './pace.messages.ts';
import { PaceButtons } from './pace-buttons.tsx';

/** The buttons above the ways to take part. Each sends at once; not pressing any means that all is fine. */
export function PaceStrip({ id }: { id: ActivityId }) {
  const { actor } = useYou();
  const send = useSend();
  const ballot = useRoom(({ activities }) => ballotOf(activities, id, actor.author));
  const answer = PaceAnswer.safeParse(ballot && 'answer' in ballot ? ballot.answer : undefined);
  return (
    <PaceButtons
      legend={t('ask')}
      says={answer.success ? answer.data.says : null}
      onSay={(says) =>
        void send(
          says ? { type: 'activities.Answer', id, answer: { says } } : { type: 'activities.Withdraw', id },
        )
      }
    />
  );
}

import { type ActivityId, ballotOf } from '@sayso/shared/features/activities/activities.model.ts';
import { PaceAnswer, standsFor } from '@sayso/shared/features/activities/kinds/pace/pace.ts';
import { useEffect } from 'react';
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
  const says = answer.success ? answer.data.says : null;

  // Forgotten, it would still be counted when all is well again.
  useEffect(() => {
    if (says === null) return;
    const letGo = (): void => void send({ type: 'activities.Withdraw', id }, { ownRefusal: true });
    const standing = setTimeout(letGo, standsFor);
    return () => clearTimeout(standing);
  }, [says, id, send]);

  return (
    <PaceButtons
      legend={t('ask')}
      says={says}
      onSay={(next) =>
        void send(
          next
            ? { type: 'activities.Answer', id, answer: { says: next } }
            : { type: 'activities.Withdraw', id },
        )
      }
    />
  );
}

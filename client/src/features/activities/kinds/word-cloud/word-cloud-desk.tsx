import type { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import { WordDesk } from '@sayso/shared/features/activities/kinds/word-cloud/desk.ts';
import { useRoom } from '../../../../session/use-room.ts';
import { useSend } from '../../../../session/use-send.ts';
import { announce } from '../../../../ui/announcer.ts';
import { DeskList } from './desk-list.tsx';

/** Every word that came in, for the team. */
export function WordCloudDesk({ id }: { id: ActivityId }) {
  const held = useRoom(({ activities }) => activities.activities.get(id)?.desk);
  const send = useSend();
  const desk = WordDesk.safeParse(held).data;
  if (!desk || desk.words.length === 0) return null;
  return (
    <DeskList
      desk={desk}
      onCurate={async (change, said) => {
        const answer = await send({ type: 'activities.Curate', id, change });
        if (answer.ok) announce(said);
      }}
    />
  );
}

import type { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import { WordDesk } from '@sayso/shared/features/activities/kinds/word-cloud/desk.ts';
import { announce } from '../../../../ui/announcer.ts';
import { useDesk } from '../../fields/use-desk.ts';
import { DeskList } from './desk-list.tsx';

/** Every word that came in, for the team. */
export function WordCloudDesk({ id }: { id: ActivityId }) {
  const { held, curate } = useDesk(id);
  const desk = WordDesk.safeParse(held).data;
  if (!desk || desk.words.length === 0) return null;
  return (
    <DeskList
      desk={desk}
      onCurate={async (change, said) => {
        const answer = await curate(change);
        if (answer.ok) announce(said);
      }}
    />
  );
}

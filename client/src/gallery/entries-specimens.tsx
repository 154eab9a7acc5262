import { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import { EntryId } from '@sayso/shared/features/activities/entries/entries.model.ts';
import type { AnyCase } from '@sayso/shared/features/activities/samples.ts';
import { useEffect, useState } from 'react';
import { ActivityView } from '../features/activities/activity-view.tsx';
import { activityUiOf } from '../features/activities/kinds.ts';
import { RoomProvider } from '../session/room-provider.tsx';
import { openTestRoom, type TestScreen } from '../testing/test-room.ts';
import styles from './question-specimens.module.css';

const id = ActivityId.parse('gallery-wall');

/** A question with texts in a room of its own, as one person and as the team have it. */
export function EntriesSpecimens({ kind, sample }: { kind: string; sample: AnyCase }) {
  const [screens, setScreens] = useState<{ readonly lead: TestScreen; readonly pia: TestScreen }>();
  useEffect(() => {
    let gone = false;
    void roomFor(kind, sample).then((made) => gone || setScreens(made));
    return () => {
      gone = true;
    };
  }, [kind, sample]);
  const ui = activityUiOf(kind);
  if (!screens || !ui) return null;
  return (
    <>
      <div className={styles.narrow}>
        <RoomProvider connection={screens.pia}>
          <ActivityView id={id} promise={<p>Other people can’t see who wrote it.</p>} />
        </RoomProvider>
      </div>
      <div className={styles.wide}>
        <RoomProvider connection={screens.lead}>{ui.Desk && <ui.Desk id={id} />}</RoomProvider>
      </div>
    </>
  );
}

async function roomFor(kind: string, { question, setup, wall }: AnyCase) {
  const workshop = openTestRoom();
  const lead = await workshop.seat('lea', 'lead');
  const people = [
    await workshop.seat('pia'),
    await workshop.seat('ben'),
    await workshop.seat('cem'),
  ] as const;
  const json = JSON.parse(JSON.stringify(setup));
  void lead.send({ type: 'activities.Draft', id, kind, question, setup: json });
  void lead.send({ type: 'activities.Open', id });
  await workshop.settle();
  for (const [at, { text }] of (wall?.written ?? []).entries()) {
    const by = people[at % people.length];
    void by?.send({ type: 'activities.WriteEntry', id, entry: EntryId.parse(`gallery-${at}`), text });
  }
  await workshop.settle();
  for (const at of [1, 2, 4]) {
    void lead.send({ type: 'activities.ShowEntry', id, entry: EntryId.parse(`gallery-${at}`) });
  }
  await workshop.settle();
  return { lead, pia: people[0] };
}

import type { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import type { Slice } from '@sayso/shared/features/activities/activity-kind.ts';
import { kindOf } from '@sayso/shared/features/activities/kinds.ts';
import type { SliceAnswer } from '@sayso/shared/features/activities/queries/slice.ts';
import { isFacilitator } from '@sayso/shared/room/audience.ts';
import { useId, useRef, useState } from 'react';
import { useAsk } from '../../../session/use-ask.ts';
import { useRoom, useYou } from '../../../session/use-room.ts';
import { announce } from '../../../ui/announcer.ts';
import { Heading } from '../../../ui/heading.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { activityUiOf } from '../kinds.ts';
import { closedRounds } from '../out/closed-rounds.ts';
import { SliceSides } from './slice-sides.tsx';
import styles from './slice-view.module.css';
import { t } from './slices.messages.ts';

const none = '';
type Found = { readonly slice: Slice } & ({ readonly sides: SliceAnswer } | { readonly refused: string });

/** What one group of people answered, beside everybody else. For the team, when a question is closed, where its kind has groups. */
export function SliceView({ id }: { id: ActivityId }) {
  const activity = useRoom(({ activities }) => activities.activities.get(id));
  const isTeam = isFacilitator(useYou().actor.role);
  const ask = useAsk();
  const titleId = useId();
  const [chosen, setChosen] = useState<string>(none);
  const [found, setFound] = useState<Found>();
  /** Answers that come late, to a choice that was changed since, are not shown. */
  const latest = useRef<string>(none);
  const last = activity && closedRounds(activity).at(-1);
  const kind = activity && kindOf(activity.kind);
  const ui = activity && activityUiOf(activity.kind);
  if (!isTeam || !last || activity.secret || !kind?.slices || !ui) return null;
  const slices = kind.slices(last.setup);

  async function choose(value: string) {
    setChosen(value);
    setFound(undefined);
    latest.current = value;
    const slice = slices.find((one) => one.id === value);
    if (!slice || !last) return;
    const asked = await ask({ type: 'activities.Slice', id, round: last.round, slice: slice.id });
    if (latest.current !== value) return;
    setFound(asked.ok ? { slice, sides: asked.answer } : { slice, refused: asked.sentence });
    announce(asked.ok ? sizesIn(slice, asked.answer) : asked.sentence);
  }

  return (
    <section className={styles.view} aria-labelledby={titleId}>
      <Heading level={3} id={titleId}>
        {t('title')}
      </Heading>
      <SelectField
        label={t('label')}
        hint={t('hint')}
        value={chosen}
        onValueChange={(value) => void choose(value)}
        options={[
          { value: none, label: t('choose') },
          ...slices.map((slice) => ({ value: slice.id, label: slice.label })),
        ]}
      />
      <div aria-busy={chosen !== none && !found}>
        {chosen !== none && !found && <p className={styles.soft}>{t('asking')}</p>}
        {found && 'refused' in found && <Notice tone="info">{found.refused}</Notice>}
        {found && 'sides' in found && (
          <SliceSides {...found} figure={(tally) => ui.figure(last.setup, tally, { sorted: false })} />
        )}
      </div>
    </section>
  );
}

const sizesIn = ({ label }: Slice, { inside, rest }: SliceAnswer): string =>
  `${label}: ${t('people', { count: inside.answered })}. ${t('rest')}: ${t('people', { count: rest.answered })}.`;

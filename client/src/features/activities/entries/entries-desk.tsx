import { type Activity, roundOf } from '@sayso/shared/features/activities/activities.model.ts';
import { type Entry, EntryId } from '@sayso/shared/features/activities/entries/entries.model.ts';
import { kindOf } from '@sayso/shared/features/activities/kinds.ts';
import { Send } from 'lucide-react';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { freshId } from '../../../session/fresh-id.ts';
import { useDraft } from '../../../session/use-draft.ts';
import { useRoom } from '../../../session/use-room.ts';
import { Button } from '../../../ui/button.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { Heading } from '../../../ui/heading.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { DeskRow } from './desk-row.tsx';
import { t } from './entries.messages.ts';
import styles from './entries.module.css';
import { GroupsDesk } from './groups-desk.tsx';
import { useEntries, useSteadyEntries } from './use-wall.ts';

interface EntriesDeskProps {
  activity: Activity;
  sumOf(entry: EntryId): string | undefined;
  /** The order in which the team reads them. */
  inOrder?: (entries: readonly Entry[]) => readonly Entry[];
}

const asTheyCame = (entries: readonly Entry[]): readonly Entry[] => entries;

/** What people wrote, for the team: what waits comes first, and nothing that is read moves. */
export function EntriesDesk({ activity, sumOf, inOrder = asTheyCame }: EntriesDeskProps) {
  const { id, kind, stage } = activity;
  const entries = useEntries(id);
  const ended = useRoom(({ workshop }) => workshop.ended);
  const rules = kindOf(kind)?.entries;
  const heading = useId();
  if (!rules) return null;
  const rows = (some: readonly Entry[]): ReactNode => (
    <ul className={styles.list}>
      {some.map((entry) => (
        <DeskRow key={entry.id} {...{ id, entry, rules, ended }} sum={sumOf(entry.id)} />
      ))}
    </ul>
  );
  const held = entries.filter(({ status }) => status === 'held');
  const hidden = entries.filter(({ status }) => status === 'hidden');
  return (
    <section className={styles.desk} aria-labelledby={heading}>
      <Heading level={4} id={heading}>
        {t('desk')}
      </Heading>
      <p className={styles.hint}>{t('deskHint')}</p>
      {held.length > 0 && (
        <section className={styles.section} aria-label={t('waiting')}>
          <p className={styles.title}>
            {t('waiting')} ({held.length})
          </p>
          {rows(held)}
        </section>
      )}
      <Shown shown={inOrder(entries.filter(({ status }) => status === 'shown'))} rows={rows} />
      {hidden.length > 0 && (
        <Disclosure summary={`${t('hidden')} (${hidden.length})`}>{rows(hidden)}</Disclosure>
      )}
      {rules.groups && !ended && <GroupsDesk id={id} />}
      {stage === 'open' && !ended && <TypeForSomebody activity={activity} letters={rules.letters} />}
    </section>
  );
}

function Shown({ shown, rows }: { shown: readonly Entry[]; rows(some: readonly Entry[]): ReactNode }) {
  const { steady, catchUp } = useSteadyEntries(shown);
  // What has just come stands at the end at once: the team must be able to hide it with one press.
  const known = new Set(steady.map(({ id }) => id));
  const all = [...steady, ...shown.filter(({ id }) => !known.has(id))];
  const moved = all.some(({ id }, place) => shown[place]?.id !== id);
  return (
    <section className={styles.section} aria-label={t('shown')}>
      <div className={styles.bar}>
        <span className={styles.title}>
          {t('shown')} ({shown.length})
        </span>
        {moved && (
          <Button size="small" variant="quiet" onClick={catchUp}>
            {t('newOrder')}
          </Button>
        )}
      </div>
      {all.length === 0 ? <p className={styles.hint}>{t('none')}</p> : rows(all)}
    </section>
  );
}

function TypeForSomebody({ activity, letters }: { activity: Activity; letters: number }) {
  const { id } = activity;
  const round = roundOf(activity);
  const draft = useDraft(`entry-for:${id}:${round}`);
  const [error, setError] = useState<string>();
  const post = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const answer = await draft.submit(
      {
        type: 'activities.WriteEntry',
        ...{ id, entry: freshId(EntryId), round, text: draft.text, relayed: true },
      },
      { ownRefusal: true },
    );
    setError(answer.ok ? undefined : answer.sentence);
  };
  return (
    <Disclosure summary={t('typeFor')}>
      <form className={styles.write} onSubmit={(event) => void post(event)}>
        <TextArea
          label={t('typeFor')}
          hint={t('typeForHint')}
          rows={2}
          limit={letters}
          value={draft.text}
          error={error}
          onChange={({ target }) => draft.setText(target.value)}
        />
        <Button type="submit" icon={Send}>
          {t('post')}
        </Button>
      </form>
    </Disclosure>
  );
}

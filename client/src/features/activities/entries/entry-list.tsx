import type { Activity } from '@sayso/shared/features/activities/activities.model.ts';
import type { Entry, EntryId } from '@sayso/shared/features/activities/entries/entries.model.ts';
import { kindOf } from '@sayso/shared/features/activities/kinds.ts';
import { ArrowDown, ListRestart } from 'lucide-react';
import { useId, useRef } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Heading } from '../../../ui/heading.tsx';
import { t } from './entries.messages.ts';
import styles from './entries.module.css';
import { EntryRow } from './entry-row.tsx';
import { useEntryGroups, useSteadyEntries } from './use-wall.ts';

interface EntryListProps {
  activity: Activity;
  /** In the order that they would be put in now. */
  wanted: readonly Entry[];
  closed: boolean;
  /** "3 likes", where this screen knows. */
  sumOf(entry: EntryId): string | undefined;
}

/** What people wrote, as a list that does not move under its reader: what is new comes when they ask for it. */
export function EntryList({ activity, wanted, closed, sumOf }: EntryListProps) {
  const { id, kind, setup } = activity;
  const { steady, news, moved, catchUp } = useSteadyEntries(wanted);
  const groups = useEntryGroups(id);
  const rules = kindOf(kind)?.entries;
  const bar = useRef<HTMLDivElement>(null);
  const heading = useId();
  if (!rules) return null;
  const [response] = rules.responses(setup);
  const show = (): void => {
    catchUp();
    bar.current?.focus();
  };
  const rows = (entries: readonly Entry[]) => (
    <ul className={styles.list}>
      {entries.map((entry) => (
        <EntryRow
          key={entry.id}
          {...{ id, entry, closed, response }}
          letters={rules.letters}
          sum={sumOf(entry.id)}
        />
      ))}
    </ul>
  );
  const loose = steady.filter(({ group }) => !groups.some((one) => one.id === group));
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <div ref={bar} tabIndex={-1} className={styles.bar}>
        <Heading level={4} id={heading}>
          {t('list')}
        </Heading>
        {news > 0 ? (
          <Button size="small" variant="primary" icon={ArrowDown} onClick={show}>
            {t('newOnes', { count: news })}
          </Button>
        ) : (
          moved && (
            <Button size="small" variant="quiet" icon={ListRestart} onClick={show}>
              {t('newOrder')}
            </Button>
          )
        )}
      </div>
      {steady.length === 0 && <p className={styles.hint}>{t('nothing')}</p>}
      {groups.map(({ id: group, title }) => (
        <section key={group} aria-label={title} className={styles.section}>
          <p className={styles.title}>{title}</p>
          {rows(steady.filter((entry) => entry.group === group))}
        </section>
      ))}
      {loose.length > 0 && rows(loose)}
    </section>
  );
}

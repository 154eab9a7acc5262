import type { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import {
  type StatementsSetup,
  statementLimit,
} from '@sayso/shared/features/activities/kinds/statements/statements.ts';
import { kindOf } from '@sayso/shared/features/activities/kinds.ts';
import { useRoom, useYou } from '../../../../session/use-room.ts';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import type { BallotProps, EntriesProps } from '../../activity-ui.ts';
import styles from '../../entries/entries.module.css';
import { EntriesDesk } from '../../entries/entries-desk.tsx';
import { EntryRow } from '../../entries/entry-row.tsx';
import { QuestionPreview } from '../../entries/question-preview.tsx';
import { useEntries } from '../../entries/use-wall.ts';
import { WriteEntry } from '../../entries/write-entry.tsx';
import { OneStatement } from './one-statement.tsx';
import { statementOrder } from './statement-order.ts';
import { t } from './statements.messages.ts';

/** The statements that this person has not seen yet, one at a time; below, those of their own. */
export function StatementsEntries({ activity, closed, promise }: EntriesProps) {
  const { id, setup, kind } = activity;
  const { actor } = useYou();
  const entries = useEntries(id);
  const rules = kindOf(kind)?.entries;
  if (!rules) return null;
  const own = entries.filter(({ author }) => author === actor.author);
  const others = entries.filter(({ author, status }) => author !== actor.author && status === 'shown');
  const seeds = (rules.seeds?.(setup) ?? []).map((seed) => String(seed.id));
  return (
    <>
      <OneStatement
        id={id}
        statements={statementOrder(others, seeds, `${id} ${actor.author}`)}
        closed={closed}
      />
      {rules.perPerson(setup) > 0 && !closed && (
        <Disclosure summary={t('addSummary')}>
          <WriteEntry {...{ activity, closed, promise }} written={own.length} label={t('add')} />
        </Disclosure>
      )}
      {own.length > 0 && (
        <section className={styles.section} aria-label={t('own')}>
          <p className={styles.title}>{t('own')}</p>
          <ul className={styles.list}>
            {own.map((entry) => (
              <EntryRow
                key={entry.id}
                {...{ id, entry, closed }}
                letters={statementLimit}
                response={undefined}
                sum={undefined}
              />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

export function StatementsBallot({ question, setup }: BallotProps<StatementsSetup, never>) {
  return <QuestionPreview question={question} says={t('preview', { count: setup.statements.length })} />;
}

export function StatementsDesk({ id }: { id: ActivityId }) {
  const activity = useRoom(({ activities }) => activities.activities.get(id));
  return activity ? <EntriesDesk activity={activity} sumOf={() => undefined} /> : null;
}

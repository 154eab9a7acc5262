import type { Activity } from '@sayso/shared/features/activities/activities.model.ts';
import type { AnyKind } from '@sayso/shared/features/activities/activity-kind.ts';
import { kindOf } from '@sayso/shared/features/activities/kinds.ts';
import { inRoom } from '@sayso/shared/features/people/people.model.ts';
import { ArrowDownWideNarrow, Table2 } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { useRoom } from '../../../session/use-room.ts';
import { Button } from '../../../ui/button.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import { Heading } from '../../../ui/heading.tsx';
import { t } from '../activities.messages.ts';
import type { AnyActivityUi } from '../activity-ui.ts';
import { CompareView } from '../figures/compare/compare-view.tsx';
import { FigureView } from '../figures/figure-view.tsx';
import { SheetTable } from '../figures/sheet-table.tsx';
import { comparedRounds } from './compared-rounds.ts';
import styles from './results-section.module.css';
import { useFrozen } from './use-frozen.ts';

interface ResultsSectionProps {
  activity: Activity;
  ui: AnyActivityUi;
  /** Says who can see this. */
  seenBy?: ReactNode;
  /** Where how many answered and passed stands already. */
  uncounted?: boolean;
  /** Whether the reader may put the most first. The order of the question otherwise, so that nothing moves. */
  sortable?: boolean;
  /** Begins with the most first: nobody has read it in another order. */
  startsSorted?: boolean;
}

/** The region "Results": a picture or a table, as the reader likes, and how many answered, passed and are in the room. */
export function ResultsSection(props: ResultsSectionProps) {
  const kind = kindOf(props.activity.kind);
  const { counts, results } = props.activity;
  if (!kind || (counts === null && results === null)) return null;
  return <Results {...props} kind={kind} />;
}

function Results({
  activity,
  ui,
  kind,
  seenBy,
  uncounted = false,
  sortable = false,
  startsSorted = false,
}: ResultsSectionProps & { kind: AnyKind }) {
  const [asTable, setAsTable] = useState(false);
  const [wantsSorted, setWantsSorted] = useState(startsSorted);
  const here = useRoom(({ people }) => inRoom(people));
  const id = useId();
  const { setup } = activity;
  const canSort = sortable && ui.sortable === true;
  const sorted = canSort && wantsSorted;
  const figureOf = (tally: unknown) => ui.figure(setup, tally, { sorted, here });
  const { counts, results } = useFrozen(activity, figureOf);
  const rounds = activity.earlier.length > 0 ? comparedRounds(activity, ui) : [];
  const some = counts?.answered !== 0 && results !== null;
  return (
    <section className={styles.results} aria-labelledby={id}>
      <div className={styles.head}>
        <Heading level={3} id={id}>
          {t('results')}
        </Heading>
        {seenBy}
      </div>
      {counts?.answered === 0 ? (
        <p className={styles.counts}>{t('nobodyYet')}</p>
      ) : results === null ? (
        <p className={styles.counts}>{t('tooFew')}</p>
      ) : asTable && counts ? (
        <SheetTable sheet={kind.sheet(setup, results)} counts={counts} />
      ) : (
        <FigureView figure={figureOf(results)} />
      )}
      {activity.frozen && <p className={styles.counts}>{t('frozenHint')}</p>}
      {!uncounted && counts && (
        <p className={styles.counts}>
          {t('answered', { count: counts.answered })} · {t('passedCount', { count: counts.passed })} · {here}{' '}
          {t('inRoomLabel')}
          {counts.relayed > 0 && ` · ${t('relayedCount', { count: counts.relayed })}`}
        </p>
      )}
      {some && (
        <Cluster gap="xs">
          <Button
            size="small"
            variant="quiet"
            icon={Table2}
            aria-pressed={asTable}
            onClick={() => setAsTable(!asTable)}
          >
            {t('showTable')}
          </Button>
          {canSort && (
            <Button
              size="small"
              variant="quiet"
              icon={ArrowDownWideNarrow}
              aria-pressed={sorted}
              onClick={() => setWantsSorted(!sorted)}
            >
              {t('mostFirst')}
            </Button>
          )}
        </Cluster>
      )}
      {rounds.length > 1 && (
        <div className={styles.earlier}>
          <Heading level={4} size="sm">
            {t('roundsTitle')}
          </Heading>
          <CompareView rounds={rounds} />
        </div>
      )}
    </section>
  );
}

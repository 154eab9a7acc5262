import {
  type Activity,
  type ActivityId,
  ballotOf,
} from '@sayso/shared/features/activities/activities.model.ts';
import { ChartNoAxesColumn } from 'lucide-react';
import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useRoom, useYou } from '../../session/use-room.ts';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { t } from './activities.messages.ts';
import type { AnyActivityUi } from './activity-ui.ts';
import styles from './activity-view.module.css';
import { BallotForm } from './answering/ballot-form.tsx';
import { InfluenceLine } from './answering/influence-line.tsx';
import { EntriesBallot } from './entries/entries-ballot.tsx';
import { activityUiOf } from './kinds.ts';
import { ResultsSection } from './results/results-section.tsx';

interface ActivityViewProps {
  id: ActivityId;
  /** Says who can see who wrote what. */
  promise?: ReactNode;
}

/** A question as a participant sees it: answer or pass, and the results once they are shown. */
export function ActivityView({ id, promise }: ActivityViewProps) {
  const activity = useRoom(({ activities }) => activities.activities.get(id));
  if (!activity || activity.stage === 'draft') return <Waiting title={t('notYet')} />;
  const ui = activityUiOf(activity.kind);
  if (!ui) {
    return (
      <Notice tone="warn" title={t('unknownKind')}>
        {t('reload')}
      </Notice>
    );
  }
  // Each round is a question of its own: nothing of the last one stays in the form.
  return (
    <ShownActivity key={`${id} ${activity.earlier.length}`} activity={activity} ui={ui} promise={promise} />
  );
}

interface ShownActivityProps {
  activity: Activity;
  ui: AnyActivityUi;
  promise: ReactNode;
}

function ShownActivity({ activity, ui, promise }: ShownActivityProps) {
  const { actor } = useYou();
  const { id, question, stage, revealed } = activity;
  const sent = useRoom(({ activities }) => ballotOf(activities, id, actor.author));
  const over = stage === 'closed' && revealed;
  const answering = useAnswering(over);
  const before = useRef({ stage, revealed });

  useEffect(() => {
    const { stage: oldStage, revealed: wasRevealed } = before.current;
    before.current = { stage, revealed };
    if (oldStage === 'open' && stage === 'closed') announce(t('closedSaid'));
    if (!wasRevealed && revealed) announce(t('revealedSaid'));
  }, [stage, revealed]);

  return (
    <Card className={styles.activity}>
      {activity.earlier.length > 0 && (
        <p className={styles.round}>
          <strong>{t('askedAgain', { round: activity.earlier.length + 1 })}</strong> {t('askedAgainHint')}
        </p>
      )}
      {!over && <InfluenceLine influence={activity.influence} />}
      {answering.shown ? (
        <div ref={answering.box}>
          {ui.Entries ? (
            <EntriesBallot activity={activity} ui={ui} sent={sent} promise={promise} />
          ) : (
            <BallotForm activity={activity} ui={ui} sent={sent} />
          )}
        </div>
      ) : (
        <h3 ref={answering.after} tabIndex={-1} className={styles.question}>
          {question}
        </h3>
      )}
      {revealed && !(ui.showsSums && answering.shown) && (
        <ResultsSection activity={activity} ui={ui} sortable={over} startsSorted={over} />
      )}
      {answering.shown && over && (
        <div className={styles.toResults}>
          <Button variant="primary" size="large" wide icon={ChartNoAxesColumn} onClick={answering.leave}>
            {t('showResults')}
          </Button>
        </div>
      )}
    </Card>
  );
}

/**
 * Results take the place of the ballot when a question is over. A person who is in the middle of the ballot at that
 * moment keeps it until they ask for the results: nothing goes from under their finger or their focus.
 */
function useAnswering(over: boolean): {
  shown: boolean;
  box: RefObject<HTMLDivElement | null>;
  /** Takes the focus when the ballot has gone because its reader wanted it. */
  after: RefObject<HTMLHeadingElement | null>;
  leave(): void;
} {
  const box = useRef<HTMLDivElement>(null);
  const after = useRef<HTMLHeadingElement>(null);
  const [shown, setShown] = useState(!over);
  const leave = (): void => {
    flushSync(() => setShown(false));
    after.current?.focus();
  };
  useLayoutEffect(() => {
    if (over && !box.current?.contains(document.activeElement)) setShown(false);
  }, [over]);
  return { shown, box, after, leave };
}

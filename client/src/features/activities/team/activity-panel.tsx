import type { Activity, ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import { kindOf } from '@sayso/shared/features/activities/kinds.ts';
import { Eye, EyeOff } from 'lucide-react';
import { useRoom } from '../../../session/use-room.ts';
import { useSecondsUntil } from '../../../session/use-seconds-until.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Card } from '../../../ui/card.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { Heading } from '../../../ui/heading.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { t } from '../activities.messages.ts';
import { InfluenceLine } from '../answering/influence-line.tsx';
import { activityUiOf } from '../kinds.ts';
import { SaveResults } from '../out/save-results.tsx';
import { ResultsSection } from '../results/results-section.tsx';
import { SliceView } from '../slices/slice-view.tsx';
import { ActivityControls } from './activity-controls.tsx';
import styles from './activity-panel.module.css';
import { FiveNumbers } from './five-numbers.tsx';

interface ActivityPanelProps {
  id: ActivityId;
  /** To watch, without the controls. */
  readOnly?: boolean;
}

/** A question as the team sees it: how it is going, what comes in, and what to do next. */
export function ActivityPanel({ id, readOnly = false }: ActivityPanelProps) {
  const activity = useRoom(({ activities }) => activities.activities.get(id));
  const ui = activity && activityUiOf(activity.kind);
  if (!activity || !ui) {
    return (
      <Notice tone="warn" title={t('unknownKind')}>
        {t('reload')}
      </Notice>
    );
  }
  const { question, setup, stage, revealed, influence } = activity;
  return (
    <Card
      tone={readOnly ? 'sunken' : 'plain'}
      padding={readOnly ? 'small' : 'medium'}
      className={classNames(styles.panel, readOnly && styles.small)}
    >
      <div className={styles.head}>
        {stage !== 'draft' && (
          <Heading level={3} size={readOnly ? 'md' : 'lg'} className={styles.question}>
            {question}
          </Heading>
        )}
        <Stage activity={activity} />
      </div>
      {!readOnly && <InfluenceLine influence={influence} />}
      {!kindOf(activity.kind)?.teamOnly && <FiveNumbers activity={activity} />}
      {!readOnly && <ActivityControls activity={activity} />}
      {stage === 'draft' ? (
        <ui.Ballot {...{ id, question, setup }} chosen={null} onChoose={() => undefined} closed seed={id} />
      ) : (
        <ResultsSection
          activity={activity}
          ui={ui}
          uncounted
          sortable={stage === 'closed'}
          seenBy={
            revealed ? (
              <Badge tone="good" icon={Eye}>
                {t('everyone')}
              </Badge>
            ) : (
              <Badge tone="warn" icon={EyeOff}>
                {t('onlyTeam')}
              </Badge>
            )
          }
        />
      )}
      {stage !== 'draft' && ui.Desk && <ui.Desk id={id} />}
      {!readOnly && <SliceView id={id} />}
      {!readOnly && <SaveResults id={id} />}
    </Card>
  );
}

const stages = {
  draft: { tone: 'neutral', text: t('stageDraft') },
  open: { tone: 'accent', text: t('stageOpen') },
  closed: { tone: 'neutral', text: t('stageClosed') },
} as const;

function Stage({ activity: { stage, earlier, secret, endsAt } }: { activity: Activity }) {
  const left = useSecondsUntil(endsAt);
  return (
    <span className={styles.badges}>
      {earlier.length > 0 && <Badge>{t('roundTitle', { round: earlier.length + 1 })}</Badge>}
      {secret && <Badge>{t('secretBadge')}</Badge>}
      {left !== null && <Badge>{left > 0 ? t('timeLeft', { time: clock(left) }) : t('timeUpTeam')}</Badge>}
      <Badge tone={stages[stage].tone}>{stages[stage].text}</Badge>
    </span>
  );
}

/** 75 → "1:15". */
const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

import type { Activity, ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import { inRoom } from '@sayso/shared/features/people/people.model.ts';
import { Eye, EyeOff } from 'lucide-react';
import { useRoom } from '../../session/use-room.ts';
import { Badge } from '../../ui/badge.tsx';
import { Card } from '../../ui/card.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Heading } from '../../ui/heading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { t } from './activities.messages.ts';
import { ActivityControls } from './activity-controls.tsx';
import styles from './activity-panel.module.css';
import { activityUiOf } from './kinds.ts';
import { ResultsSection } from './results/results-section.tsx';

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
  const { question, setup, stage, revealed } = activity;
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
        <Stage stage={stage} />
      </div>
      <Figures activity={activity} />
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
    </Card>
  );
}

const stages = {
  draft: { tone: 'neutral', text: t('stageDraft') },
  open: { tone: 'accent', text: t('stageOpen') },
  closed: { tone: 'neutral', text: t('stageClosed') },
} as const;

function Stage({ stage }: Pick<Activity, 'stage'>) {
  return <Badge tone={stages[stage].tone}>{stages[stage].text}</Badge>;
}

/** People, never a percentage and never who: those who have not answered are not counted out. */
function Figures({ activity: { counts, stage } }: { activity: Activity }) {
  const present = useRoom(({ people }) => inRoom(people));
  const figures = [
    ...(stage === 'draft'
      ? []
      : [
          { value: counts?.answered ?? 0, label: t('answeredLabel') },
          { value: counts?.passed ?? 0, label: t('passedLabel') },
        ]),
    { value: present, label: t('inRoomLabel') },
  ];
  return (
    <ul className={styles.figures}>
      {figures.map(({ value, label }) => (
        <li key={label} className={styles.figure}>
          <strong>{value}</strong> <span>{label}</span>
        </li>
      ))}
    </ul>
  );
}

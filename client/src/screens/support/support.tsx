import { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import { currentItem } from '@sayso/shared/features/agenda/agenda.model.ts';
import { BoardId } from '@sayso/shared/features/board/board-ids.ts';
import { Hourglass } from 'lucide-react';
import { QuickButton } from '../../features/activities/quick/quick-button.tsx';
import { ActivityPanel } from '../../features/activities/team/activity-panel.tsx';
import { AlongsidePanels } from '../../features/activities/team/alongside-panels.tsx';
import { SpotlightPanel } from '../../features/activities/team/spotlight-panel.tsx';
import { useSpotlight } from '../../features/activities/use-spotlight.ts';
import { BoardDisplay } from '../../features/board/board-display.tsx';
import { LeadingBar } from '../../features/board/together/leading-bar.tsx';
import { ChatPanel } from '../../features/chat/chat-panel.tsx';
import { HelpRequests } from '../../features/people/help-requests.tsx';
import { PeopleRegion } from '../../features/people/people-region.tsx';
import { EndedNotice } from '../../features/workshop/ended-notice.tsx';
import { Promised } from '../../features/workshop/promise.tsx';
import { useRoom } from '../../session/use-room.ts';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Heading } from '../../ui/heading.tsx';
import { PrivateMessages } from '../team/private-messages.tsx';
import { StepNow } from '../team/step-now.tsx';
import { t as teamWords } from '../team/team.messages.ts';
import { TeamHeader } from '../team/team-header.tsx';
import { usePageTitle } from '../team/use-page-title.ts';
import { useScreen } from '../use-screen.ts';
import { t } from './support.messages.ts';
import styles from './support.module.css';

/** The room seen from the inbox: nothing that anybody writes is missed. */
export function SupportScreen() {
  const heading = useScreen(usePageTitle());
  return (
    <div className={styles.screen}>
      <TeamHeader heading={heading}>
        <QuickButton size="small" />
      </TeamHeader>
      <main id="main" tabIndex={-1} className={styles.main}>
        <EndedNotice />
        <div className={styles.work}>
          <Card padding="small" className={styles.private}>
            <PrivateMessages />
          </Card>
          <Card as="section" padding="small" className={styles.chat} aria-labelledby="support-chat">
            <Heading level={2} size="md" id="support-chat">
              {t('chat')}
            </Heading>
            <div className={styles.log}>
              <ChatPanel promise={<Promised />} />
            </div>
          </Card>
          <div className={styles.side}>
            <HelpRequests />
            <InFront />
            <Card padding="small" className={styles.now}>
              <StepNow
                waiting={
                  <EmptyState title={teamWords('noStep')} icon={Hourglass}>
                    {teamWords('noStepHintSupport')}
                  </EmptyState>
                }
              />
              <Glance />
              <AlongsidePanels />
            </Card>
            <PeopleRegion />
          </div>
        </div>
      </main>
    </div>
  );
}

/** A question before the step: whoever may ask one may also finish it. */
function InFront() {
  const spotlight = useSpotlight();
  return (
    spotlight !== null && (
      <div className={styles.front}>
        <SpotlightPanel id={spotlight} />
      </div>
    )
  );
}

/** What people work on, small and to look at only. */
function Glance() {
  const spotlight = useSpotlight();
  const shows = useRoom(({ agenda }) => currentItem(agenda)?.shows);
  if (spotlight !== null) return null;
  if (shows?.what === 'activity') return <ActivityPanel id={ActivityId.parse(shows.id)} readOnly />;
  if (shows?.what !== 'board') return null;
  const board = BoardId.parse(shows.id);
  return (
    <>
      <LeadingBar board={board} />
      <div className={styles.board}>
        <BoardDisplay key={board} board={board} />
      </div>
    </>
  );
}

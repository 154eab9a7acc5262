import { currentItem } from '@sayso/shared/features/agenda/agenda.model.ts';
import { Projector } from 'lucide-react';
import { activityUis } from '../../features/activities/kinds.ts';
import { AgendaNav } from '../../features/agenda/agenda-nav.tsx';
import { HelpRequests } from '../../features/people/help-requests.tsx';
import { PeopleRegion } from '../../features/people/people-region.tsx';
import { EndedNotice } from '../../features/workshop/ended-notice.tsx';
import { keptLinks } from '../../session/kept-links.ts';
import { useRoomConnection } from '../../session/room-context.ts';
import { useRoom } from '../../session/use-room.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { MessagesPane } from '../team/messages-pane.tsx';
import { StepNow } from '../team/step-now.tsx';
import { TeamHeader } from '../team/team-header.tsx';
import { usePageTitle } from '../team/use-page-title.ts';
import { useScreen } from '../use-screen.ts';
import { EndWorkshop } from './end-workshop.tsx';
import { JoinCode } from './join-code.tsx';
import { t } from './lead.messages.ts';
import styles from './lead.module.css';
import { BeforeTheStart, LiveActivity } from './live-activity.tsx';

/** The console: agenda on the left, what everybody does in the middle, people and messages on the right. */
export function LeadScreen() {
  const heading = useScreen(usePageTitle());
  const started = useRoom(({ agenda }) => currentItem(agenda) !== undefined);
  const { code } = useRoomConnection();
  const display = keptLinks(code)?.display;
  return (
    <div className={styles.screen}>
      <TeamHeader heading={heading} end={<EndWorkshop />}>
        <JoinCode />
        {display && (
          <LinkButton href={display} target="_blank" size="small" icon={Projector}>
            {t('openDisplay')}
          </LinkButton>
        )}
      </TeamHeader>
      <div className={styles.agenda}>
        <AgendaNav kinds={activityUis} />
      </div>
      <main id="main" tabIndex={-1} className={styles.main}>
        <EndedNotice />
        <StepNow waiting={<BeforeTheStart />} />
        {started && <LiveActivity />}
      </main>
      <aside className={styles.side} aria-label={t('peopleAndMessages')}>
        <HelpRequests />
        <div className={styles.people}>
          <PeopleRegion />
        </div>
        <MessagesPane />
      </aside>
    </div>
  );
}

import { Projector } from 'lucide-react';
import { useState } from 'react';
import { HelpRequests } from '../../features/people/help-requests.tsx';
import { PeopleRegion } from '../../features/people/people-region.tsx';
import { EndedNotice } from '../../features/workshop/ended-notice.tsx';
import { PromiseControl } from '../../features/workshop/promise-control.tsx';
import { keptLinks } from '../../session/kept-links.ts';
import { useRoomConnection } from '../../session/room-context.ts';
import { useRoom } from '../../session/use-room.ts';
import { Card } from '../../ui/card.tsx';
import { classNames } from '../../ui/class-names.ts';
import { useFirstPictureDrawn } from '../../ui/first-picture.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { MessagesPane } from '../team/messages-pane.tsx';
import { TeamHeader } from '../team/team-header.tsx';
import { usePageTitle } from '../team/use-page-title.ts';
import { useScreen } from '../use-screen.ts';
import { EndWorkshop } from './end-workshop.tsx';
import { FoldButton } from './fold-button.tsx';
import { JoinCode } from './join-code.tsx';
import { agendaPart, savingPart } from './later-parts.ts';
import { t } from './lead.messages.ts';
import styles from './lead.module.css';
import { LiveStep } from './live-step.tsx';

const AgendaPane = agendaPart.Part;
const SaveAllResults = savingPart.Part;

/** The console: agenda on the left, what everybody does in the middle, people and messages on the right. */
export function LeadScreen() {
  const heading = useScreen(usePageTitle());
  const { code } = useRoomConnection();
  const ended = useRoom(({ workshop }) => workshop.ended);
  const [folded, setFolded] = useState(false);
  const display = keptLinks(code)?.display;
  // What people work on comes first, what stands beside it after that.
  const beside = useFirstPictureDrawn();
  return (
    <div className={classNames(styles.screen, folded && styles.folded)}>
      <TeamHeader
        heading={heading}
        end={
          <>
            <EndWorkshop />
            <FoldButton folded={folded} controls="side" onFold={setFolded} />
          </>
        }
      >
        <JoinCode />
        <PromiseControl />
        {display && (
          <LinkButton href={display} target="_blank" size="small" icon={Projector}>
            {t('openDisplay')}
          </LinkButton>
        )}
      </TeamHeader>
      <div className={styles.agenda}>{beside && <AgendaPane />}</div>
      <main id="main" tabIndex={-1} className={styles.main}>
        <EndedNotice />
        {ended && (
          <Card padding="small">
            <SaveAllResults />
          </Card>
        )}
        <LiveStep />
      </main>
      <aside id="side" className={styles.side} aria-label={t('peopleAndMessages')}>
        {beside && (
          <>
            <HelpRequests />
            <PeopleRegion />
            <MessagesPane />
          </>
        )}
      </aside>
    </div>
  );
}

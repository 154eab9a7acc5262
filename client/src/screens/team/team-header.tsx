import '../../features/agenda/agenda-rules.ts';
import '../../features/workshop/workshop-rules.ts';
import type { ReactNode, RefObject } from 'react';
import { useRoomConnection } from '../../session/room-context.ts';
import { useRoom } from '../../session/use-room.ts';
import { Heading } from '../../ui/heading.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { Wordmark } from '../../ui/wordmark.tsx';
import { SavedStatus } from '../saved-status.tsx';
import { spacedCode } from './join-address.ts';
import { SeatMenu } from './seat-menu.tsx';
import { t } from './team.messages.ts';
import styles from './team-header.module.css';

interface TeamHeaderProps {
  heading: RefObject<HTMLHeadingElement | null>;
  /** Buttons beside the code. */
  children?: ReactNode;
  /** At the very end. */
  end?: ReactNode;
}

/** The bar on top of the team's screens: which workshop, its code, whether work is saved. */
export function TeamHeader({ heading, children, end }: TeamHeaderProps) {
  const title = useRoom(({ workshop }) => workshop.title);
  const { code } = useRoomConnection();
  return (
    <header className={styles.header}>
      <Wordmark className={styles.mark} />
      <Heading level={1} size="md" ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </Heading>
      <SavedStatus className={styles.saved} />
      <div className={styles.group}>
        <p className={styles.code}>
          <VisuallyHidden>{t('joinCode')} </VisuallyHidden>
          {spacedCode(code)}
        </p>
        {children}
      </div>
      <SeatMenu />
      {end}
    </header>
  );
}

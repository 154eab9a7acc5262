import type { Goodbye } from '@sayso/shared/protocol.ts';
import type { Role } from '@sayso/shared/room/audience.ts';
import { Button } from '../ui/button.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { MessagePage } from './message-page.tsx';
import { t } from './screens.messages.ts';

interface SeatEndedProps {
  goodbye: Goodbye;
  role: Role;
  /** `anew`: with a new seat. */
  onAgain: (how?: 'anew') => void;
}

/** The server ended the connection and will not take it back by itself. Says why, and the way back in. */
export function SeatEnded({ goodbye, role, onAgain }: SeatEndedProps) {
  const toFront = <LinkButton href="/">{t('toFront')}</LinkButton>;
  const button = (text: string, press: () => void) => (
    <Button variant="primary" onClick={press}>
      {text}
    </Button>
  );
  if (goodbye.code === 'wire.no-seat') {
    const participant = role === 'participant';
    return (
      <MessagePage
        title={t('seatGone')}
        actions={
          <>
            {button(participant ? t('joinAgain') : t('again'), () => onAgain('anew'))}
            {toFront}
          </>
        }
      >
        <p>{participant ? t('joinAgainHint') : t('linkAgain')}</p>
      </MessagePage>
    );
  }
  if (goodbye.code === 'wire.old-app') {
    return (
      <MessagePage title={t('newerPage')} actions={button(t('reload'), () => location.reload())}>
        <p>{t('workKept')}</p>
      </MessagePage>
    );
  }
  const crowded = goodbye.code === 'wire.too-many-screens';
  return (
    <MessagePage
      title={crowded ? t('elsewhereOpen') : t('ended')}
      actions={
        <>
          {button(crowded ? t('useHere') : t('again'), () => onAgain())}
          {toFront}
        </>
      }
    >
      <p>{goodbye.sentence}</p>
    </MessagePage>
  );
}

import type { CallRefusal } from '../session/server-calls.ts';
import { Button } from '../ui/button.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { MessagePage } from './message-page.tsx';
import { t } from './screens.messages.ts';

interface NoWayInProps {
  refusal: CallRefusal;
  onAgain: () => void;
}

/** The server gave no seat: a wrong code, a dead link, too many tries, or no server at all. */
export function NoWayIn({ refusal, onAgain }: NoWayInProps) {
  const needsLink = refusal.code === 'seat.no-link';
  return (
    <MessagePage
      title={needsLink ? t('linkNeeded') : t('notOpened')}
      actions={
        <>
          {!needsLink && (
            <Button variant="primary" onClick={onAgain}>
              {t('again')}
            </Button>
          )}
          <LinkButton href="/">{t('toFront')}</LinkButton>
        </>
      }
    >
      <p>{refusal.sentence}</p>
    </MessagePage>
  );
}

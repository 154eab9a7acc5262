import { LinkButton } from '../ui/link-button.tsx';
import { MessagePage } from './message-page.tsx';
import { t } from './screens.messages.ts';

export function Nowhere() {
  return (
    <MessagePage
      title={t('nowhere')}
      actions={
        <LinkButton href="/" variant="primary">
          {t('toFront')}
        </LinkButton>
      }
    >
      <p>{t('nowhereHint')}</p>
    </MessagePage>
  );
}

import { LinkButton } from '../../ui/link-button.tsx';
import { MessagePage } from '../message-page.tsx';
import { t as screenWords } from '../screens.messages.ts';
import { t } from './join.messages.ts';

/** The workshop ended before this person came in. */
export function OverScreen() {
  return (
    <MessagePage title={t('overTitle')} actions={<LinkButton href="/">{screenWords('toFront')}</LinkButton>}>
      <p>{t('overHint')}</p>
    </MessagePage>
  );
}

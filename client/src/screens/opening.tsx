import { Waiting } from '../ui/waiting.tsx';
import { PlainPage } from './plain-page.tsx';
import { t } from './screens.messages.ts';

/** Stands while a screen or a workshop is on its way. */
export function Opening() {
  return (
    <PlainPage>
      <Waiting title={t('opening')}>{t('openingHint')}</Waiting>
    </PlainPage>
  );
}

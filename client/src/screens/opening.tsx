import { Heading } from '../ui/heading.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { PlainPage } from './plain-page.tsx';
import { t } from './screens.messages.ts';

/** Stands while a screen or a workshop is on its way. */
export function Opening() {
  return (
    <PlainPage>
      <Heading level={1}>{t('oneMoment')}</Heading>
      <Waiting title={t('onItsWay')} />
    </PlainPage>
  );
}

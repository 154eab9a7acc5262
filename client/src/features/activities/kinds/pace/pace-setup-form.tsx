import { t } from './pace.messages.ts';

/** Says that there is nothing to fill in. */
export function PaceSetupForm() {
  return <p>{t('nothingToSet')}</p>;
}

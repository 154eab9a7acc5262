import type { CheckInSetup } from '@sayso/shared/features/activities/kinds/check-in/check-in.ts';
import type { SetupFormProps } from '../../activity-ui.ts';
import { OneOf } from '../../fields/one-of.tsx';
import { t } from './check-in.messages.ts';
import { valueDrawings } from './check-in-drawings.ts';

const options = [
  { value: 'thumbs', label: t('thumbsStyle'), hint: t('thumbsMeans'), drawing: valueDrawings.up },
  { value: 'fist', label: t('fistStyle'), hint: t('fistMeans'), drawing: valueDrawings.five },
  { value: 'mood', label: t('moodStyle'), hint: t('moodMeans'), drawing: valueDrawings.calm },
] as const;

/** One choice, made already: nothing has to be filled in. */
export function CheckInSetupForm({ setup, onChange, error }: SetupFormProps<CheckInSetup>) {
  return (
    <OneOf
      legend={t('which')}
      error={error}
      options={options}
      chosen={setup.style}
      onChoose={(style) => onChange({ style })}
    />
  );
}

import { letterLimits, type WrittenSetup } from '@sayso/shared/features/activities/kinds/written/written.ts';
import { Stack } from '../../../../ui/stack.tsx';
import { Switch } from '../../../../ui/switch.tsx';
import type { SetupFormProps } from '../../activity-ui.ts';
import { OneOf } from '../../fields/one-of.tsx';
import { t } from './written.messages.ts';

/** How long answers can be, and whether they wait for the team. */
export function WrittenSetupForm({ setup, onChange, error }: SetupFormProps<WrittenSetup>) {
  return (
    <Stack>
      <OneOf
        legend={t('lines')}
        error={error}
        options={[
          { value: 'short', label: t('short'), hint: t('shortHint', { limit: letterLimits.short }) },
          {
            value: 'long',
            label: t('long'),
            hint: t('longHint', { limit: letterLimits.long.toLocaleString('en') }),
          },
        ]}
        chosen={setup.lines}
        onChoose={(lines) => onChange({ ...setup, lines })}
        inRow
      />
      <Switch
        label={t('hold')}
        hint={t('holdHint')}
        checked={setup.hold}
        onCheckedChange={(hold) => onChange({ ...setup, hold })}
      />
    </Stack>
  );
}

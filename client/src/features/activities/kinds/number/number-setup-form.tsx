import { type NumberSetup, number } from '@sayso/shared/features/activities/kinds/number/number.ts';
import { SegmentedControl } from '../../../../ui/segmented-control.tsx';
import { Stack } from '../../../../ui/stack.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import type { SetupFormProps } from '../../activity-ui.ts';
import { NumberField } from '../../fields/number-field.tsx';
import { t } from './number.messages.ts';

/** Which numbers people can write, and what they are numbers of. */
export function NumberSetupForm({ setup, onChange, error }: SetupFormProps<NumberSetup>) {
  const { from, to, decimals, step, unit = {} } = setup;
  const { 'activities.number-odd-step': oddStep, 'activities.number-unit-long': longUnit } = number.refusals;
  const { step: _, ...withoutStep } = setup;
  return (
    <Stack>
      <NumberField
        label={t('from')}
        inputMode="decimal"
        value={from}
        blank={0}
        onNumber={(value) => onChange({ ...setup, from: value ?? 0 })}
      />
      <NumberField
        label={t('to')}
        inputMode="decimal"
        value={to}
        blank={0}
        onNumber={(value) => onChange({ ...setup, to: value ?? 0 })}
        error={error === oddStep || error === longUnit ? undefined : error}
      />
      <SegmentedControl
        label={t('decimals')}
        options={[
          { value: '0', label: t('wholes') },
          { value: '1', label: t('oneDigit') },
          { value: '2', label: t('twoDigits') },
        ]}
        value={String(decimals)}
        onValueChange={(value) => onChange({ ...setup, decimals: Number(value) })}
      />
      <NumberField
        label={t('step')}
        inputMode="decimal"
        value={step}
        onNumber={(value) => onChange({ ...withoutStep, ...(value === undefined ? {} : { step: value }) })}
        error={error === oddStep ? error : undefined}
      />
      <TextField
        label={t('before')}
        hint={t('beforeHint')}
        value={unit.before ?? ''}
        onChange={({ target }) => onChange({ ...setup, unit: { ...unit, before: target.value } })}
      />
      <TextField
        label={t('after')}
        hint={t('afterHint')}
        value={unit.after ?? ''}
        onChange={({ target }) => onChange({ ...setup, unit: { ...unit, after: target.value } })}
        error={error === longUnit ? error : undefined}
      />
    </Stack>
  );
}

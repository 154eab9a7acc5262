import {
  fewestPitches,
  mostCriteria,
  mostPitches,
  type PanelSetup,
  pointsOffered,
} from '@sayso/shared/features/activities/kinds/panel/panel.ts';
import { SelectField } from '../../../../ui/select-field.tsx';
import { Stack } from '../../../../ui/stack.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import type { SetupFormProps } from '../../activity-ui.ts';
import { LabelledList } from '../../fields/labelled-list.tsx';
import { t } from './panel.messages.ts';

/** The pitches, what the panel looks at, and what the numbers mean. Fields left empty do not count. */
export function PanelSetupForm({ setup, onChange, error }: SetupFormProps<PanelSetup>) {
  const { pitches, criteria, points, low, high } = setup;
  return (
    <Stack gap="lg">
      <LabelledList
        legend={t('pitches')}
        hint={t('hidden')}
        items={pitches}
        fewest={fewestPitches}
        most={mostPitches}
        words={{
          item: (number) => t('pitchField', { number }),
          add: t('addPitch'),
          remove: (number) => t('removePitch', { number }),
        }}
        onChange={(items) => onChange({ ...setup, pitches: [...items] })}
        error={error}
      />
      <LabelledList
        legend={t('criteria')}
        hint={t('criteriaHint')}
        items={criteria}
        fewest={1}
        most={mostCriteria}
        words={{
          item: (number) => t('criterionField', { number }),
          add: t('addCriterion'),
          remove: (number) => t('removeCriterion', { number }),
        }}
        onChange={(items) => onChange({ ...setup, criteria: [...items] })}
      />
      <SelectField
        label={t('points')}
        options={pointsOffered.map((most) => ({ value: String(most), label: String(most) }))}
        value={String(points)}
        onValueChange={(most) => onChange({ ...setup, points: Number(most) })}
      />
      <TextField
        label={t('low')}
        value={low}
        autoComplete="off"
        onChange={({ target }) => onChange({ ...setup, low: target.value })}
      />
      <TextField
        label={t('high', { points })}
        value={high}
        autoComplete="off"
        onChange={({ target }) => onChange({ ...setup, high: target.value })}
      />
    </Stack>
  );
}

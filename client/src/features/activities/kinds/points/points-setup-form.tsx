import {
  fewestItems,
  mostItems,
  type PointsSetup,
  points,
  steps,
  units,
} from '@sayso/shared/features/activities/kinds/points/points.ts';
import { SegmentedControl } from '../../../../ui/segmented-control.tsx';
import { Stack } from '../../../../ui/stack.tsx';
import type { SetupFormProps } from '../../activity-ui.ts';
import { MarkedList } from '../../fields/marked-list.tsx';
import { NumberField } from '../../fields/number-field.tsx';
import { t } from './points.messages.ts';

/** What people give to, and what each of them has. Fields left empty do not count. */
export function PointsSetupForm({ setup, onChange, error }: SetupFormProps<PointsSetup>) {
  const { items, total, unit, step, most } = setup;
  const { 'activities.points-odd-total': oddTotal, 'activities.points-odd-most': oddMost } = points.refusals;
  const without = { items, total, unit, step };
  return (
    <Stack>
      <MarkedList
        legend={t('items')}
        items={items}
        fewest={fewestItems}
        most={mostItems}
        words={{
          item: (number) => t('item', { number }),
          add: t('addItem'),
          remove: (number) => t('removeItem', { number }),
          thing: (number) => t('thing', { number }),
        }}
        onChange={(next) => onChange({ ...setup, items: [...next] })}
        error={error === oddTotal || error === oddMost ? undefined : error}
      />
      <SegmentedControl
        label={t('unit')}
        options={[
          { value: 'points', label: t('unitPointsName') },
          { value: '£', label: t('unitPoundsName') },
        ]}
        value={unit}
        onValueChange={(value) =>
          onChange({ ...setup, unit: units.find((known) => known === value) ?? unit })
        }
      />
      <NumberField
        label={t('total')}
        value={total === 0 ? undefined : total}
        onNumber={(number) => onChange({ ...setup, total: number ?? 0 })}
        error={error === oddTotal ? error : undefined}
      />
      <SegmentedControl
        label={t('step')}
        options={steps.map((one) => ({ value: String(one), label: String(one) }))}
        value={String(step)}
        onValueChange={(value) =>
          onChange({ ...setup, step: steps.find((one) => String(one) === value) ?? step })
        }
      />
      <NumberField
        label={t('most')}
        hint={t('mostHint')}
        value={most}
        onNumber={(number) => onChange({ ...without, ...(number === undefined ? {} : { most: number }) })}
        error={error === oddMost ? error : undefined}
      />
    </Stack>
  );
}

import {
  fewestItems,
  mostItems,
  type TwoAxesSetup,
  twoAxes,
} from '@sayso/shared/features/activities/kinds/two-axes/two-axes.ts';
import { Stack } from '../../../../ui/stack.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import type { SetupFormProps } from '../../activity-ui.ts';
import { FieldError } from '../../fields/field-error.tsx';
import { LabelledList } from '../../fields/labelled-list.tsx';
import { t } from './two-axes.messages.ts';
import styles from './two-axes-setup-form.module.css';

/** The things to place, and the words at the four sides. Things left empty do not count. */
export function TwoAxesSetupForm({ setup, onChange, error }: SetupFormProps<TwoAxesSetup>) {
  const { items, across, up } = setup;
  const { 'activities.two-axes-end-empty': emptyEnd, 'activities.two-axes-end-long': longEnd } =
    twoAxes.refusals;
  const ofEnds = error === emptyEnd || error === longEnd;
  return (
    <Stack>
      <LabelledList
        legend={t('items')}
        items={items}
        fewest={fewestItems}
        most={mostItems}
        words={{
          item: (number) => t('item', { number }),
          add: t('addItem'),
          remove: (number) => t('removeItem', { number }),
        }}
        onChange={(next) => onChange({ ...setup, items: [...next] })}
        error={ofEnds ? undefined : error}
      />
      <div className={styles.sides}>
        <TextField
          label={t('sideLeft')}
          value={across.low}
          onChange={({ target }) => onChange({ ...setup, across: { ...across, low: target.value } })}
        />
        <TextField
          label={t('sideRight')}
          value={across.high}
          onChange={({ target }) => onChange({ ...setup, across: { ...across, high: target.value } })}
        />
        <TextField
          label={t('sideBottom')}
          value={up.low}
          onChange={({ target }) => onChange({ ...setup, up: { ...up, low: target.value } })}
        />
        <TextField
          label={t('sideTop')}
          value={up.high}
          onChange={({ target }) => onChange({ ...setup, up: { ...up, high: target.value } })}
        />
      </div>
      <FieldError error={ofEnds ? error : undefined} />
    </Stack>
  );
}

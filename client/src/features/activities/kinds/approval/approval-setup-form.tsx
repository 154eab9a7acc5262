import {
  type ApprovalSetup,
  fewestOptions,
  mostOptions,
} from '@sayso/shared/features/activities/kinds/approval/approval.ts';
import type { SetupFormProps } from '../../activity-ui.ts';
import { LabelledList } from '../../fields/labelled-list.tsx';
import { t } from './approval.messages.ts';

/** The options. "None of these" is always there, and fields left empty do not count. */
export function ApprovalSetupForm({ setup, onChange, error }: SetupFormProps<ApprovalSetup>) {
  return (
    <LabelledList
      legend={t('options')}
      items={setup.options}
      fewest={fewestOptions}
      most={mostOptions}
      words={{
        item: (number) => t('option', { number }),
        add: t('addOption'),
        remove: (number) => t('removeOption', { number }),
      }}
      onChange={(options) => onChange({ options: [...options] })}
      error={error}
    />
  );
}

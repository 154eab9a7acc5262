import {
  type ApprovalSetup,
  fewestOptions,
  mostOptions,
} from '@sayso/shared/features/activities/kinds/approval/approval.ts';
import type { SetupFormProps } from '../../activity-ui.ts';
import { MarkedList } from '../../fields/marked-list.tsx';
import { t } from './approval.messages.ts';

/** The options. "None of these" is always there, and fields left empty do not count. */
export function ApprovalSetupForm({ setup, onChange, error }: SetupFormProps<ApprovalSetup>) {
  return (
    <MarkedList
      legend={t('options')}
      items={setup.options}
      fewest={fewestOptions}
      most={mostOptions}
      words={{
        item: (number) => t('option', { number }),
        add: t('addOption'),
        remove: (number) => t('removeOption', { number }),
        thing: (number) => t('thing', { number }),
      }}
      onChange={(options) => onChange({ options: [...options] })}
      error={error}
    />
  );
}

import {
  mostSeeds,
  type StatementsSetup,
} from '@sayso/shared/features/activities/kinds/statements/statements.ts';
import { Stack } from '../../../../ui/stack.tsx';
import { Switch } from '../../../../ui/switch.tsx';
import type { SetupFormProps } from '../../activity-ui.ts';
import { LabelledList } from '../../fields/labelled-list.tsx';
import { t } from './statements.messages.ts';

/** What people find at the start, and whether they may add to it. Fields left empty do not count. */
export function StatementsSetupForm({ setup, onChange, error }: SetupFormProps<StatementsSetup>) {
  return (
    <Stack>
      <LabelledList
        legend={t('seeds')}
        items={setup.statements}
        fewest={1}
        most={mostSeeds}
        words={{
          item: (number) => t('item', { number }),
          add: t('addItem'),
          remove: (number) => t('removeItem', { number }),
        }}
        onChange={(items) => onChange({ ...setup, statements: [...items] })}
        error={error}
      />
      <Switch
        label={t('peopleAdd')}
        checked={setup.peopleAdd}
        onCheckedChange={(peopleAdd) => onChange({ ...setup, peopleAdd })}
      />
    </Stack>
  );
}

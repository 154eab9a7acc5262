import type { RoomQuestionsSetup } from '@sayso/shared/features/activities/kinds/room-questions/room-questions.ts';
import { Stack } from '../../../../ui/stack.tsx';
import { Switch } from '../../../../ui/switch.tsx';
import type { SetupFormProps } from '../../activity-ui.ts';
import { t } from './room-questions.messages.ts';

/** Whether the team looks first, and whether people vote. */
export function RoomQuestionsSetupForm({ setup, onChange }: SetupFormProps<RoomQuestionsSetup>) {
  return (
    <Stack>
      <Switch
        label={t('hold')}
        checked={setup.hold}
        onCheckedChange={(hold) => onChange({ ...setup, hold })}
      />
      <Switch
        label={t('votesToo')}
        checked={setup.votes}
        onCheckedChange={(votes) => onChange({ ...setup, votes })}
      />
    </Stack>
  );
}

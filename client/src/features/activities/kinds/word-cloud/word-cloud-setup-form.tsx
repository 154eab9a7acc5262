import {
  mostWordsEach,
  type WordCloudSetup,
} from '@sayso/shared/features/activities/kinds/word-cloud/word-cloud.ts';
import { Stack } from '../../../../ui/stack.tsx';
import { Switch } from '../../../../ui/switch.tsx';
import type { SetupFormProps } from '../../activity-ui.ts';
import { FieldError } from '../../fields/field-error.tsx';
import { InlineSelect } from '../../fields/inline-select.tsx';
import { t } from './word-cloud.messages.ts';

const counts = Array.from({ length: mostWordsEach }, (_, at) => at + 1);

/** How many words each person has, and whether they wait for the team. */
export function WordCloudSetupForm({ setup, onChange, error }: SetupFormProps<WordCloudSetup>) {
  return (
    <Stack>
      <InlineSelect
        label={t('howMany')}
        options={counts.map((count) => ({ value: count, label: t('wordsCount', { count }) }))}
        value={setup.words}
        onValueChange={(words) => onChange({ ...setup, words })}
      />
      <Switch
        label={t('hold')}
        hint={t('holdHint')}
        checked={setup.hold}
        onCheckedChange={(hold) => onChange({ ...setup, hold })}
      />
      <FieldError error={error} />
    </Stack>
  );
}

import {
  mostCards,
  type OpenTextSetup,
} from '@sayso/shared/features/activities/kinds/open-text/open-text.ts';
import { SelectField } from '../../../../ui/select-field.tsx';
import { Stack } from '../../../../ui/stack.tsx';
import { Switch } from '../../../../ui/switch.tsx';
import type { SetupFormProps } from '../../activity-ui.ts';
import { OneOf } from '../../fields/one-of.tsx';
import { t } from './open-text.messages.ts';

const numbers = Array.from({ length: mostCards }, (_, at) => String(at + 1));

/** How many cards, who sees them when, and whether people can like them. */
export function OpenTextSetupForm({ setup, onChange, error }: SetupFormProps<OpenTextSetup>) {
  return (
    <Stack>
      <SelectField
        label={t('cards')}
        error={error}
        options={numbers.map((value) => ({ value, label: value }))}
        value={String(setup.cards)}
        onValueChange={(cards) => onChange({ ...setup, cards: Number(cards) })}
      />
      <OneOf
        legend={t('when')}
        options={[
          { value: 'at-once', label: t('atOnce') },
          { value: 'after-reveal', label: t('afterReveal') },
        ]}
        chosen={setup.peersSee}
        onChoose={(peersSee) => onChange({ ...setup, peersSee })}
        inRow
      />
      <Switch
        label={t('hold')}
        checked={setup.hold}
        onCheckedChange={(hold) => onChange({ ...setup, hold })}
      />
      <Switch
        label={t('likesToo')}
        checked={setup.likes}
        onCheckedChange={(likes) => onChange({ ...setup, likes })}
      />
    </Stack>
  );
}

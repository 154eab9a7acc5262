import {
  mostPins,
  type PinSetup,
  pictureTextLimit,
} from '@sayso/shared/features/activities/kinds/pin/pin.ts';
import { usePicture } from '../../../../session/use-picture.ts';
import { Stack } from '../../../../ui/stack.tsx';
import { TextArea } from '../../../../ui/text-area.tsx';
import type { SetupFormProps } from '../../activity-ui.ts';
import { FieldError } from '../../fields/field-error.tsx';
import { InlineSelect } from '../../fields/inline-select.tsx';
import { PictureField } from '../../fields/picture-field.tsx';
import { t } from './pin.messages.ts';
import styles from './pin-setup-form.module.css';

const counts = Array.from({ length: mostPins }, (_, at) => at + 1);

/** The picture, what it shows in words, and how many pins everybody has. */
export function PinSetupForm({ setup, onChange, error }: SetupFormProps<PinSetup>) {
  return (
    <Stack>
      {setup.picture !== '' && <Preview id={setup.picture} />}
      <PictureField
        label={setup.picture === '' ? t('picture') : t('otherPicture')}
        onSent={(picture) => onChange({ ...setup, picture })}
      />
      <TextArea
        label={t('alt')}
        hint={t('altHint')}
        rows={2}
        limit={pictureTextLimit}
        value={setup.alt}
        onChange={({ target }) => onChange({ ...setup, alt: target.value })}
      />
      <InlineSelect
        label={t('howMany')}
        options={counts.map((count) => ({ value: count, label: t('pinsWords', { count }) }))}
        value={setup.pins}
        onValueChange={(pins) => onChange({ ...setup, pins })}
      />
      <FieldError error={error} />
    </Stack>
  );
}

function Preview({ id }: { id: string }) {
  const address = usePicture(id);
  if (address === 'coming' || address === 'gone') return <p className={styles.coming}>{t('pictureComes')}</p>;
  return <img src={address} alt="" className={styles.preview} />;
}

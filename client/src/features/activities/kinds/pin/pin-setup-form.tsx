import {
  mostPins,
  type PinSetup,
  pictureTextLimit,
} from '@sayso/shared/features/activities/kinds/pin/pin.ts';
import { CircleAlert } from 'lucide-react';
import { useId } from 'react';
import { usePicture } from '../../../../session/use-picture.ts';
import { TextArea } from '../../../../ui/text-area.tsx';
import type { SetupFormProps } from '../../activity-ui.ts';
import { PictureField } from '../../fields/picture-field.tsx';
import { t } from './pin.messages.ts';
import styles from './pin-setup-form.module.css';

/** The picture, what it shows in words, and how many pins everybody has. */
export function PinSetupForm({ setup, onChange, error }: SetupFormProps<PinSetup>) {
  const id = useId();
  return (
    <div className={styles.form}>
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
      <label htmlFor={id} className={styles.most}>
        {t('howMany')}
        <select
          id={id}
          value={setup.pins}
          onChange={({ target }) => onChange({ ...setup, pins: Number(target.value) })}
        >
          {Array.from({ length: mostPins }, (_, at) => at + 1).map((count) => (
            <option key={count} value={count}>
              {t('pinsWords', { count })}
            </option>
          ))}
        </select>
      </label>
      {error && (
        <p className={styles.error} role="alert">
          <CircleAlert aria-hidden="true" />
          <span>{error}</span>
        </p>
      )}
    </div>
  );
}

function Preview({ id }: { id: string }) {
  const address = usePicture(id);
  if (address === 'coming' || address === 'gone') return <p className={styles.coming}>{t('pictureComes')}</p>;
  return <img src={address} alt="" className={styles.preview} />;
}

import { type StickerName, stickerNames } from '@sayso/shared/features/board/kinds/sticker/sticker-names.ts';
import { useId } from 'react';
import { stickerLabel } from '../kinds/sticker/sticker.messages.ts';
import { artOf } from '../kinds/sticker/sticker-art.ts';
import { t } from './actions.messages.ts';
import styles from './pickers.module.css';

interface StickerPickerProps {
  value: StickerName | undefined;
  onValueChange: (sticker: StickerName) => void;
}

/** All stickers, each with its name below. Comes in a piece of its own: the drawings are large. */
export function StickerPicker({ value, onValueChange }: StickerPickerProps) {
  const name = useId();
  return (
    <fieldset className={styles.picker}>
      <legend className={styles.legend}>{t('sticker')}</legend>
      <div className={styles.stickers}>
        {stickerNames.map((sticker) => (
          <label key={sticker} className={styles.sticker}>
            <input
              type="radio"
              className={styles.control}
              name={name}
              value={sticker}
              checked={sticker === value}
              onChange={() => onValueChange(sticker)}
            />
            <img src={artOf(sticker)} alt="" width={40} height={40} loading="lazy" />
            <span className={styles.stickerName}>{stickerLabel(sticker)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

import { type SymbolName, symbolNames } from '@sayso/shared/symbols/symbol-names.ts';
import { useId } from 'react';
import { artOf } from '../../../symbols/symbol-art.ts';
import { symbolLabel } from '../../../symbols/symbols.messages.ts';
import { t } from './actions.messages.ts';
import styles from './pickers.module.css';

interface StickerPickerProps {
  value: SymbolName | undefined;
  onValueChange: (sticker: SymbolName) => void;
}

/** All stickers, each with its name below. Comes in a piece of its own: the drawings are large. */
export function StickerPicker({ value, onValueChange }: StickerPickerProps) {
  const name = useId();
  return (
    <fieldset className={styles.picker}>
      <legend className={styles.legend}>{t('sticker')}</legend>
      <div className={styles.stickers}>
        {symbolNames.map((sticker) => (
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
            <span className={styles.stickerName}>{symbolLabel(sticker)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

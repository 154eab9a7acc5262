import { type InkColour, inkColours } from '@sayso/shared/features/board/kinds/colours.ts';
import { useId } from 'react';
import { inkTokens } from '../canvas/scene-colours.ts';
import { t } from './actions.messages.ts';

import styles from './pickers.module.css';

interface InkPickerProps {
  value: InkColour;
  onValueChange: (colour: InkColour) => void;
}

/** Six colours for lines and letters, each with its name. */
export function InkPicker({ value, onValueChange }: InkPickerProps) {
  const name = useId();
  return (
    <fieldset className={styles.picker}>
      <legend className={styles.legend}>{t('colour')}</legend>
      <div className={styles.inks}>
        {inkColours.map((colour) => (
          <label key={colour} className={styles.ink}>
            <input
              type="radio"
              className={styles.control}
              name={name}
              value={colour}
              checked={colour === value}
              onChange={() => onValueChange(colour)}
            />
            <span className={styles.blot} style={{ background: `var(${inkTokens[colour]})` }} />
            {t(`ink-${colour}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

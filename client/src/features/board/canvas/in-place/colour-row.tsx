import { type NoteColour, noteColours } from '@sayso/shared/features/board/kinds/colours.ts';
import { useId } from 'react';
import { useUiText } from '../../../../ui/ui-text.ts';
import { VisuallyHidden } from '../../../../ui/visually-hidden.tsx';
import { t } from '../canvas.messages.ts';
import styles from './in-place.module.css';

interface ColourRowProps {
  value: NoteColour;
  onValueChange: (colour: NoteColour) => void;
}

/** All papers in one row, for where there is little room. Each has its pattern, and its name for those who listen. */
export function ColourRow({ value, onValueChange }: ColourRowProps) {
  const name = useId();
  const { colors } = useUiText();
  return (
    <fieldset className={styles.colours}>
      <VisuallyHidden>
        <legend>{t('colour')}</legend>
      </VisuallyHidden>
      {noteColours.map((colour) => (
        <label
          key={colour}
          title={colors[colour]}
          className={styles.colour}
          style={{ background: `var(--note-${colour}-bg)`, borderColor: `var(--note-${colour}-edge)` }}
        >
          <span className={styles.strip} style={{ background: `var(--note-${colour}-pattern)` }} />
          <input
            type="radio"
            className={styles.control}
            name={name}
            value={colour}
            checked={colour === value}
            onChange={() => onValueChange(colour)}
          />
          <VisuallyHidden>{colors[colour]}</VisuallyHidden>
        </label>
      ))}
    </fieldset>
  );
}

import { Check } from 'lucide-react';
import { useId } from 'react';
import { classNames } from './class-names.ts';
import { type NoteColor, noteColors } from './note-colors.ts';
import styles from './swatch-picker.module.css';
import { useUiText } from './ui-text.ts';

export interface SwatchPickerProps {
  label: string;
  value: NoteColor;
  onValueChange: (color: NoteColor) => void;
  className?: string | undefined;
}

/** Eight paper colours, each with its name and its edge pattern. */
export function SwatchPicker({ label, value, onValueChange, className }: SwatchPickerProps) {
  const name = useId();
  const text = useUiText();
  return (
    <fieldset className={classNames(styles.picker, className)}>
      <legend className={styles.label}>{label}</legend>
      <div className={styles.swatches}>
        {noteColors.map((color) => (
          <label
            key={color}
            className={styles.swatch}
            style={{ background: `var(--note-${color}-bg)`, color: `var(--note-${color}-ink)` }}
          >
            <input
              type="radio"
              className={styles.control}
              name={name}
              value={color}
              checked={color === value}
              onChange={() => onValueChange(color)}
            />
            <span className={styles.strip} style={{ background: `var(--note-${color}-pattern)` }} />
            {color === value && <Check className={styles.check} aria-hidden="true" />}
            {text.colors[color]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

import type { SectionId } from '@sayso/shared/features/board/board-ids.ts';
import type { Section } from '@sayso/shared/features/board/sections/sections.model.ts';
import { useId } from 'react';
import styles from './section-picker.module.css';
import { t } from './writing.messages.ts';

interface SectionPickerProps {
  sections: readonly Section[];
  value: SectionId | null;
  onValueChange: (section: SectionId) => void;
}

/** Where a new note goes. Not shown when there is no choice. */
export function SectionPicker({ sections, value, onValueChange }: SectionPickerProps) {
  const name = useId();
  if (sections.length < 2) return null;
  return (
    <fieldset>
      <legend className={styles.legend}>{t('section')}</legend>
      <div className={styles.pills}>
        {sections.map(({ id, title }) => (
          <label key={id} className={styles.pill}>
            <input
              type="radio"
              className={styles.control}
              name={name}
              value={id}
              checked={id === value}
              onChange={() => onValueChange(id)}
            />
            {title}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

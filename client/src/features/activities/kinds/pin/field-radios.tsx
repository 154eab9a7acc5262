import { type FieldKey, fieldAt, fields } from '@sayso/shared/features/activities/kinds/pin/pin.fields.ts';
import type { Pin } from '@sayso/shared/features/activities/kinds/pin/pin.ts';
import { useId } from 'react';
import { fieldName } from './field-name.ts';
import styles from './field-radios.module.css';

interface FieldRadiosProps {
  legend: string;
  place: Pin | undefined;
  onChoose(field: FieldKey): void;
}

/** The nine parts of the picture by name, as they lie. */
export function FieldRadios({ legend, place, onChoose }: FieldRadiosProps) {
  const name = useId();
  const chosen = place && fieldAt(place);
  return (
    <fieldset>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.fields}>
        {fields.map(({ key }) => (
          <label key={key} className={styles.field}>
            <input
              type="radio"
              name={name}
              value={key}
              checked={key === chosen}
              onChange={() => onChoose(key)}
            />
            <span>{fieldName(key)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

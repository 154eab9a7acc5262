import { useId } from 'react';
import { Field, type FieldTexts } from '../../../ui/field.tsx';
import { describedBy } from '../../../ui/field-ids.ts';
import styles from './select-field.module.css';

interface SelectFieldProps<Value extends string> extends FieldTexts {
  options: readonly { readonly value: Value; readonly label: string }[];
  value: Value;
  onPick(value: Value): void;
}

/** One of several, where there may be many. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, hint, error, hideLabel, options, value, onPick } = props;
  const id = useId();
  return (
    <Field {...{ id, label, hint, error, hideLabel }}>
      <select
        {...describedBy(id, { hint, error })}
        id={id}
        className={styles.select}
        value={value}
        onChange={({ target }) => {
          const picked = options.find((option) => option.value === target.value);
          if (picked) onPick(picked.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

import { type ComponentProps, useId } from 'react';
import { classNames } from './class-names.ts';
import styles from './field.module.css';
import { Field, type FieldTexts } from './field.tsx';
import { describedBy } from './field-ids.ts';

interface SelectFieldProps<Value extends string>
  extends FieldTexts,
    Omit<ComponentProps<'select'>, 'value' | 'onChange' | 'multiple' | 'size'> {
  options: readonly { readonly value: Value; readonly label: string }[];
  value: Value;
  onValueChange: (value: Value) => void;
}

/** One of several, where there may be many. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const {
    label,
    hint,
    error,
    hideLabel,
    className,
    options,
    value,
    onValueChange,
    id: givenId,
    ...native
  } = props;
  const ownId = useId();
  const id = givenId ?? ownId;
  return (
    <Field {...{ id, label, hint, error, hideLabel, className }}>
      <select
        {...native}
        {...describedBy(id, { hint, error })}
        id={id}
        className={classNames(styles.input, styles.select)}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) onValueChange(chosen.value);
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

import type { LucideIcon } from 'lucide-react';
import { type ComponentProps, useId } from 'react';
import { classNames } from './class-names.ts';
import styles from './field.module.css';
import { Field, type FieldTexts } from './field.tsx';
import { describedBy } from './field-ids.ts';

export interface TextFieldProps extends FieldTexts, ComponentProps<'input'> {
  icon?: LucideIcon | undefined;
}

export function TextField(props: TextFieldProps) {
  const { label, hint, error, hideLabel, icon: Icon, className, id: givenId, ...native } = props;
  const ownId = useId();
  const id = givenId ?? ownId;
  return (
    <Field {...{ id, label, hint, error, hideLabel, className }}>
      <div className={styles.box}>
        {Icon && <Icon className={styles.icon} aria-hidden="true" />}
        <input
          type="text"
          {...native}
          {...describedBy(id, { hint, error })}
          id={id}
          className={classNames(styles.input, Icon && styles.withIcon)}
        />
      </div>
    </Field>
  );
}

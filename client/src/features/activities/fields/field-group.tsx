import { type ReactNode, useId } from 'react';
import { FieldError } from './field-error.tsx';
import styles from './field-group.module.css';

interface FieldGroupProps {
  legend: string;
  error?: string | undefined;
  children: ReactNode;
  /** Below what has to be put right: buttons that add to the fields. */
  foot?: ReactNode;
}

/** Fields that belong together under one heading. */
export function FieldGroup({ legend, error, children, foot }: FieldGroupProps) {
  const id = useId();
  return (
    <fieldset aria-describedby={error ? `${id}-error` : undefined}>
      <legend className={styles.legend}>{legend}</legend>
      {children}
      {error && (
        <div className={styles.error}>
          <FieldError id={`${id}-error`} error={error} />
        </div>
      )}
      {foot}
    </fieldset>
  );
}

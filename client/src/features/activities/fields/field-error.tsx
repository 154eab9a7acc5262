import { CircleAlert } from 'lucide-react';
import styles from './field-error.module.css';

interface FieldErrorProps {
  /** For what it describes. */
  id?: string | undefined;
  /** Says what to do. Without it nothing stands there. */
  error: string | undefined;
}

/** What has to be put right in a setup form, read out as soon as it stands there. */
export function FieldError({ id, error }: FieldErrorProps) {
  if (!error) return null;
  return (
    <p id={id} className={styles.error} role="alert">
      <CircleAlert aria-hidden="true" />
      <span>{error}</span>
    </p>
  );
}

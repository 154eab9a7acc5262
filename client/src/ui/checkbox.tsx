import { Check } from 'lucide-react';
import { type ComponentProps, type ReactNode, useId } from 'react';
import styles from './choice.module.css';
import { classNames } from './class-names.ts';

export interface CheckboxProps extends Omit<ComponentProps<'input'>, 'type'> {
  label: string;
  hint?: ReactNode;
}

export function Checkbox({ label, hint, className, id: givenId, ...native }: CheckboxProps) {
  const ownId = useId();
  const id = givenId ?? ownId;
  return (
    <div className={classNames(styles.row, className)}>
      <input
        {...native}
        id={id}
        type="checkbox"
        className={styles.control}
        aria-describedby={hint ? `${id}-hint` : native['aria-describedby']}
      />
      <span className={classNames(styles.mark, styles.square)}>
        <Check aria-hidden="true" />
      </span>
      <span className={styles.text}>
        <label className={styles.label} htmlFor={id}>
          {label}
        </label>
        {hint && (
          <span className={styles.hint} id={`${id}-hint`}>
            {hint}
          </span>
        )}
      </span>
    </div>
  );
}

import { CircleAlert } from 'lucide-react';
import { type ComponentProps, type ReactNode, useId } from 'react';
import styles from './choice.module.css';
import { classNames } from './class-names.ts';
import { describedBy } from './field-ids.ts';
import { VisuallyHidden } from './visually-hidden.tsx';

export interface ChoiceGroupProps extends ComponentProps<'fieldset'> {
  legend: string;
  hint?: ReactNode;
  error?: string | undefined;
  hideLegend?: boolean | undefined;
  columns?: 1 | 2 | undefined;
}

/** The question around RadioCards or CheckboxCards. */
export function ChoiceGroup(props: ChoiceGroupProps) {
  const { legend, hint, error, hideLegend = false, columns = 1, className, children, ...native } = props;
  const id = useId();
  return (
    <fieldset
      {...native}
      aria-describedby={describedBy(id, { hint, error })['aria-describedby']}
      className={className}
    >
      <legend className={hideLegend ? undefined : styles.legend}>
        {hideLegend ? <VisuallyHidden>{legend}</VisuallyHidden> : legend}
      </legend>
      <div className={styles.group}>
        {hint && (
          <p className={styles.hint} id={`${id}-hint`}>
            {hint}
          </p>
        )}
        <div className={classNames(styles.options, columns === 2 && styles.two)}>{children}</div>
        {error && (
          <p className={styles.error} id={`${id}-error`}>
            <CircleAlert aria-hidden="true" />
            <span>{error}</span>
          </p>
        )}
      </div>
    </fieldset>
  );
}

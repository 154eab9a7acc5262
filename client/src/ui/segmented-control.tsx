import type { LucideIcon } from 'lucide-react';
import { useId } from 'react';
import { classNames } from './class-names.ts';
import styles from './segmented-control.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

export interface Segment<Value extends string> {
  value: Value;
  label: string;
  icon?: LucideIcon | undefined;
}

export interface SegmentedControlProps<Value extends string> {
  label: string;
  hideLabel?: boolean | undefined;
  options: readonly Segment<Value>[];
  value: Value;
  onValueChange: (value: Value) => void;
  className?: string | undefined;
}

/** Two to five ways to look at the same thing. Real radios: arrow keys come with them. */
export function SegmentedControl<Value extends string>(props: SegmentedControlProps<Value>) {
  const { label, hideLabel = false, options, value, onValueChange, className } = props;
  const name = useId();
  return (
    <fieldset className={classNames(styles.group, className)}>
      <legend className={hideLabel ? undefined : styles.label}>
        {hideLabel ? <VisuallyHidden>{label}</VisuallyHidden> : label}
      </legend>
      <div className={styles.track}>
        {options.map(({ value: option, label: text, icon: Icon }) => (
          <label key={option} className={styles.option}>
            <input
              type="radio"
              className={styles.control}
              name={name}
              value={option}
              checked={option === value}
              onChange={() => onValueChange(option)}
            />
            {Icon && <Icon aria-hidden="true" />}
            {text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

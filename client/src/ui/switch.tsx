import { Check } from 'lucide-react';
import { type ComponentProps, type ReactNode, useId } from 'react';
import { classNames } from './class-names.ts';
import styles from './switch.module.css';
import { useUiText } from './ui-text.ts';

export interface SwitchProps
  extends Omit<ComponentProps<'input'>, 'type' | 'role' | 'checked' | 'defaultChecked' | 'onChange'> {
  label: string;
  hint?: ReactNode;
  checked: boolean;
  onCheckedChange: (checked: boolean) => void;
}

/** Takes effect at once. The word beside it says the state, so colour and side are never the only clue. */
export function Switch(props: SwitchProps) {
  const { label, hint, checked, onCheckedChange, className, id: givenId, ...native } = props;
  const ownId = useId();
  const id = givenId ?? ownId;
  const text = useUiText();
  return (
    <div className={classNames(styles.row, className)}>
      <input
        {...native}
        id={id}
        type="checkbox"
        role="switch"
        aria-checked={checked}
        className={styles.control}
        checked={checked}
        onChange={(event) => onCheckedChange(event.target.checked)}
        aria-describedby={hint ? `${id}-hint` : native['aria-describedby']}
      />
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
      <span className={styles.state} aria-hidden="true">
        {checked ? text.on : text.off}
      </span>
      <span className={styles.track} aria-hidden="true">
        <span className={styles.knob}>
          <Check />
        </span>
      </span>
    </div>
  );
}

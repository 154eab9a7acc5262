import { type LucideIcon, Minus, Plus } from 'lucide-react';
import { type ComponentProps, useId, useState } from 'react';
import { announce } from '../../../ui/announcer.ts';
import { buttonClass } from '../../../ui/button-look.ts';
import { classNames } from '../../../ui/class-names.ts';
import { Field, type FieldTexts } from '../../../ui/field.tsx';
import { describedBy } from '../../../ui/field-ids.ts';
import styles from './number-stepper.module.css';

export interface Step {
  /** The button's name. */
  readonly label: string;
  /** Why it does nothing just now, in plain words. */
  readonly blocked?: string | undefined;
  press(): void;
}

interface NumberStepperProps extends FieldTexts {
  text: string;
  onText(text: string): void;
  less: Step;
  more: Step;
  unit?: { readonly before?: string | undefined; readonly after?: string | undefined } | undefined;
  inputMode: 'numeric' | 'decimal';
  /** Stays readable and keeps the focus, but changes nothing any more. */
  closed?: boolean | undefined;
  onFocus?: ComponentProps<'input'>['onFocus'];
  onBlur?: ComponentProps<'input'>['onBlur'];
}

/** A number to type, with − and + beside it and on the arrow keys. A button that can do nothing says why when it is pressed. */
export function NumberStepper(props: NumberStepperProps) {
  const { label, hint, error, hideLabel, text, onText, less, more, unit, inputMode, closed, ...focus } =
    props;
  const id = useId();
  const [told, setTold] = useState<{ readonly text: string; readonly reason: string }>();

  const press = (step: Step): void => {
    if (closed) return;
    if (step.blocked === undefined) return step.press();
    setTold({ text, reason: step.blocked });
    announce(step.blocked);
  };
  const button = (step: Step, Icon: LucideIcon) => (
    <button
      type="button"
      aria-label={step.label}
      className={classNames(buttonClass({ size: 'small' }), styles.step)}
      aria-disabled={closed || step.blocked !== undefined || undefined}
      onClick={() => press(step)}
    >
      <Icon aria-hidden="true" />
    </button>
  );

  return (
    <Field {...{ id, label, hint, error, hideLabel }} className={styles.field}>
      <div className={styles.row}>
        {button(less, Minus)}
        <span className={styles.box}>
          {unit?.before && (
            <span className={styles.before} aria-hidden="true">
              {unit.before}
            </span>
          )}
          <input
            {...focus}
            {...describedBy(id, { hint, error })}
            id={id}
            type="text"
            inputMode={inputMode}
            autoComplete="off"
            className={styles.input}
            value={text}
            readOnly={closed}
            onChange={({ target }) => onText(target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
              event.preventDefault();
              press(event.key === 'ArrowUp' ? more : less);
            }}
          />
        </span>
        {button(more, Plus)}
        {unit?.after && <span className={styles.after}>{unit.after}</span>}
      </div>
      {told?.text === text && <p className={styles.told}>{told.reason}</p>}
    </Field>
  );
}

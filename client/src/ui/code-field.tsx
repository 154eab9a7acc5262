import { type ChangeEvent, type ComponentProps, useId, useLayoutEffect, useRef } from 'react';
import { classNames } from './class-names.ts';
import { caretAfter, digitsOf, inGroups } from './code-digits.ts';
import styles from './code-field.module.css';
import fieldStyles from './field.module.css';
import { Field, type FieldTexts } from './field.tsx';
import { describedBy } from './field-ids.ts';

export interface CodeFieldProps
  extends FieldTexts,
    Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'ref' | 'type' | 'maxLength'> {
  /** Digits only, as far as typed. */
  value: string;
  onValueChange: (digits: string) => void;
  length?: number | undefined;
}

/** One plain text box for a number that people read off a wall: shows `1234 5678`, takes any way of typing it. */
export function CodeField(props: CodeFieldProps) {
  const { label, hint, error, hideLabel, className, ...rest } = props;
  const { value, onValueChange, length = 8, id: givenId, ...native } = rest;
  const ownId = useId();
  const id = givenId ?? ownId;
  const input = useRef<HTMLInputElement>(null);
  const caret = useRef<number | null>(null);

  useLayoutEffect(() => {
    if (caret.current === null) return;
    input.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  });

  function change({ target }: ChangeEvent<HTMLInputElement>) {
    const digits = digitsOf(target.value, length);
    const before = target.value.slice(0, target.selectionStart ?? target.value.length);
    caret.current = caretAfter(Math.min(digitsOf(before, length).length, digits.length));
    onValueChange(digits);
  }

  return (
    <Field {...{ id, label, hint, error, hideLabel, className }}>
      <input
        autoComplete="off"
        inputMode="numeric"
        placeholder={inGroups('0'.repeat(length)).replaceAll('0', '·')}
        {...native}
        {...describedBy(id, { hint, error })}
        id={id}
        ref={input}
        type="text"
        spellCheck={false}
        className={classNames(fieldStyles.input, styles.code)}
        value={inGroups(value)}
        onChange={change}
      />
    </Field>
  );
}

import { useState } from 'react';
import type { FieldTexts } from '../../../ui/field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { numberIn } from './typed-number.ts';

interface NumberFieldProps extends FieldTexts {
  value: number | undefined;
  onNumber(value: number | undefined): void;
  /** What it counts as while nothing is written, or no number. */
  blank?: number | undefined;
  inputMode?: 'numeric' | 'decimal' | undefined;
}

const written = (value: number | undefined): string => (value === undefined ? '' : String(value));

/** A number in a form, as it is being typed. */
export function NumberField({ value, onNumber, blank, inputMode = 'numeric', ...texts }: NumberFieldProps) {
  const [typed, setTyped] = useState({ text: written(value), value });
  return (
    <TextField
      {...texts}
      inputMode={inputMode}
      autoComplete="off"
      value={typed.value === value ? typed.text : written(value)}
      onChange={({ target }) => {
        const number = numberIn(target.value) ?? blank;
        setTyped({ text: target.value, value: number });
        onNumber(number);
      }}
    />
  );
}

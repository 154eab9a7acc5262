import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { CodeField } from './code-field.tsx';

function Form({ start = '' }: { start?: string }) {
  const [code, setCode] = useState(start);
  return (
    <>
      <CodeField label="Code" value={code} onValueChange={setCode} />
      <output>{code}</output>
    </>
  );
}

const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Code' });

it('shows 1234 5678 and hands over 12345678, whatever way it was typed', () => {
  render(<Form />);
  fireEvent.change(field(), { target: { value: '1234-5678' } });
  expect(field().value).toBe('1234 5678');
  expect(screen.getByRole('status').textContent).toBe('12345678');
});

it('keeps the caret where a digit was put in the middle', () => {
  render(<Form start="123456" />);
  const input = field();
  input.focus();
  fireEvent.input(input, { target: { value: '12934 56', selectionStart: 3, selectionEnd: 3 } });
  expect(input.value).toBe('1293 456');
  expect(input.selectionStart).toBe(3);
});

it('ties the error to the field', () => {
  render(
    <CodeField label="Code" value="" onValueChange={() => undefined} error="Look at the wall once more." />,
  );
  expect(field().getAttribute('aria-invalid')).toBe('true');
  const described = document.getElementById(field().getAttribute('aria-describedby') ?? '');
  expect(described?.textContent).toBe('Look at the wall once more.');
});

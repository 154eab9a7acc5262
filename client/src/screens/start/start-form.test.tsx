import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { StartForm } from './start-form.tsx';

it('offers only promises that can be kept, the strongest first, and the usual one is chosen', () => {
  render(<StartForm onMade={() => {}} />);
  const radios = screen.getAllByRole<HTMLInputElement>('radio');
  expect(radios.map(({ value }) => value)).toEqual(['nobody', 'aliases', 'names']);
  expect(radios.find(({ checked }) => checked)?.value).toBe('aliases');
});

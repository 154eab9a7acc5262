import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { TextArea } from './text-area.tsx';

it('counts only near the limit, and never cuts what was written', () => {
  render(<TextArea label="Text" limit={10} />);
  const area = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text' });
  fireEvent.change(area, { target: { value: 'seven l' } });
  expect(screen.queryByText(/letter/)).toBeNull();

  fireEvent.change(area, { target: { value: 'nine lett' } });
  expect(screen.getByText('1 letter left')).toBeDefined();
  expect(area.getAttribute('aria-invalid')).toBeNull();

  fireEvent.change(area, { target: { value: 'more than ten letters' } });
  expect(screen.getByText('11 letters too many')).toBeDefined();
  expect(area.value).toBe('more than ten letters');
  expect(area.getAttribute('aria-invalid')).toBe('true');
});

it('counts an emoji as one letter', () => {
  render(<TextArea label="Text" limit={5} defaultValue="🙂🙂🙂🙂" />);
  expect(screen.getByText('1 letter left')).toBeDefined();
});

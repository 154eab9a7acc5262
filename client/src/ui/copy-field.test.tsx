import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { CopyField } from './copy-field.tsx';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function press() {
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: 'Copy Join link' }));
  });
}

it('copies the value and says so', async () => {
  const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  render(<CopyField label="Join link" value="https://a.example/w/1" />);
  await press();
  expect(writeText).toHaveBeenCalledExactlyOnceWith('https://a.example/w/1');
  expect(screen.getByRole('button', { name: 'Copied Join link' })).toBeDefined();
});

it('marks the value for copying by hand where the browser hides the clipboard', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
  render(<CopyField label="Join link" value="https://a.example/w/1" />);
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Join link' });
  field.focus();
  field.setSelectionRange(0, 0);
  await press();
  expect(document.activeElement).toBe(field);
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
  expect(screen.queryByRole('button', { name: 'Copied Join link' })).toBeNull();
});

it('makes its label a link on demand', () => {
  render(<CopyField label="Join link" value="https://a.example/w/1" href="/w/1" />);
  expect(screen.getByRole('link', { name: 'Join link' }).getAttribute('href')).toBe('/w/1');
});

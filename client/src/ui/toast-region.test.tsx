import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { dismissToast, shownToasts, showToast } from './toast-queue.ts';
import { ToastRegion } from './toast-region.tsx';

beforeEach(() => {
  vi.useFakeTimers();
  render(<ToastRegion />);
});

afterEach(() => {
  act(() => {
    for (const toast of shownToasts()) dismissToast(toast.id);
    vi.runAllTimers();
  });
  vi.useRealTimers();
});

const show = (toast: Parameters<typeof showToast>[0]) => act(() => showToast(toast));
const pass = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds));

it('goes by itself, but not while somebody is at it', () => {
  show({ text: 'Saved' });
  pass(5_900);
  fireEvent.focus(screen.getByRole('button', { name: 'Close this message' }));
  pass(60_000);
  expect(screen.queryByText('Saved')).not.toBeNull();
  fireEvent.blur(screen.getByRole('button', { name: 'Close this message' }));
  pass(6_000);
  expect(screen.queryByText('Saved')).toBeNull();
});

it('leaves half a minute to undo, and goes once that is done', () => {
  const undo = vi.fn();
  show({ text: 'Deleted', action: { label: 'Undo', onPress: undo } });
  pass(29_000);
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(undo).toHaveBeenCalledOnce();
  expect(screen.queryByText('Deleted')).toBeNull();
});

it('never piles up more than three', () => {
  for (const text of ['One', 'Two', 'Three', 'Four']) show({ text });
  expect(screen.queryByText('One')).toBeNull();
  expect(screen.getAllByRole('button', { name: 'Close this message' })).toHaveLength(3);
});

import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { announce, announceDelay } from './announcer.ts';
import { Dialog } from './dialog.tsx';
import { LiveAnnouncer } from './live-announcer.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const spoken = () =>
  [...document.querySelectorAll('[aria-live="polite"]')].map((region) => region.textContent);
const wait = () => act(() => vi.advanceTimersByTime(announceDelay));

it('says what comes in close together in one go, and the same words once', () => {
  render(<LiveAnnouncer />);
  announce('Note added');
  announce('Note added');
  announce('2 new notes.');
  act(() => vi.advanceTimersByTime(announceDelay - 1));
  expect(spoken()).toEqual(['']);
  act(() => vi.advanceTimersByTime(1));
  expect(spoken()).toEqual(['Note added. 2 new notes.']);
});

it('of what waits on one topic only the last is said, once', () => {
  render(<LiveAnnouncer />);
  announce('£10. £90 left.', 'points');
  announce('Note added');
  announce('£20. £80 left.', 'points');
  wait();
  expect(spoken()).toEqual(['Note added. £20. £80 left.']);
  wait();
  expect(spoken()).toEqual(['Note added. £20. £80 left.']);
});

it('says the same words again later, as a new element', () => {
  render(<LiveAnnouncer />);
  announce('Saved');
  wait();
  const first = screen.getByText('Saved.');
  announce('Saved');
  wait();
  expect(screen.getByText('Saved.')).not.toBe(first);
});

it('speaks inside an open dialog, since the page behind it is silent', () => {
  const page = (open: boolean) => (
    <>
      <LiveAnnouncer />
      <Dialog open={open} onClose={() => undefined} title="Ask">
        Text
      </Dialog>
    </>
  );
  const { rerender } = render(page(true));
  announce('Copied');
  wait();
  expect(spoken()).toEqual(['', 'Copied.']);

  rerender(page(false));
  announce('Closed');
  wait();
  expect(spoken()).toEqual(['Closed.']);
});

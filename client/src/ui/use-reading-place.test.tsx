import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useReadingPlace } from './use-reading-place.ts';

let resized: (() => void)[] = [];

/** As high as the browser would make it. */
const box = { height: 400, list: 1000 };

function Messages({ count }: { count: number }) {
  const { scroller, unread, onScroll } = useReadingPlace(count);
  return (
    <div ref={scroller} role="log" onScroll={onScroll}>
      {unread} new
    </div>
  );
}

const log = () => screen.getByRole('log');
const resize = () => {
  for (const tell of resized) tell();
};

beforeEach(() => {
  resized = [];
  box.height = 400;
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(tell: () => void) {
        resized.push(tell);
      }
      observe() {}
      disconnect() {}
    },
  );
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockImplementation(() => box.height);
  vi.spyOn(HTMLElement.prototype, 'scrollHeight', 'get').mockImplementation(() => box.list);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('stays at the newest when a keyboard opens while the list still scrolls to what was just sent', () => {
  render(<Messages count={3} />);
  resize();
  log().scrollTop = 600;
  box.height = 200;
  fireEvent.scroll(log());
  resize();
  expect(log().scrollTop).toBe(1000);
});

it('stays with what somebody reads further up, whatever size the list has', () => {
  const { rerender } = render(<Messages count={3} />);
  resize();
  log().scrollTop = 100;
  fireEvent.scroll(log());
  box.height = 200;
  resize();
  rerender(<Messages count={4} />);
  expect(log().scrollTop).toBe(100);
  expect(log().textContent).toBe('1 new');
});

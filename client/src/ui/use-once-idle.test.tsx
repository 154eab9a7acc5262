import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useOnceIdle } from './use-once-idle.ts';

let waiting: (() => void)[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  waiting = [];
  vi.stubGlobal('requestIdleCallback', (run: () => void) => waiting.push(run));
  vi.stubGlobal('cancelIdleCallback', () => {
    waiting = [];
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.useRealTimers();
  Reflect.deleteProperty(navigator, 'connection');
});
const rest = (): void => {
  for (const run of waiting.splice(0)) run();
};
const connectedWith = (connection: object): void =>
  void Object.defineProperty(navigator, 'connection', { configurable: true, value: connection });

it('waits some seconds, then until the page rests, and does it once', () => {
  const task = vi.fn();
  const { rerender } = renderHook(() => useOnceIdle(task));
  vi.advanceTimersByTime(4000);
  rerender();
  expect(waiting).toHaveLength(0);
  vi.advanceTimersByTime(1000);
  expect(task).not.toHaveBeenCalled();
  rest();
  vi.advanceTimersByTime(60_000);
  rest();
  expect(task).toHaveBeenCalledOnce();
});

it('does it without an idle callback too', () => {
  vi.stubGlobal('requestIdleCallback', undefined);
  const task = vi.fn();
  renderHook(() => useOnceIdle(task));
  vi.advanceTimersByTime(5000);
  expect(task).toHaveBeenCalledOnce();
});

it('forgets it when what drew it has gone, at both moments', () => {
  const task = vi.fn();
  renderHook(() => useOnceIdle(task)).unmount();
  const later = renderHook(() => useOnceIdle(task));
  vi.advanceTimersByTime(5000);
  later.unmount();
  rest();
  expect(task).not.toHaveBeenCalled();
});

it('fetches nothing for people who spare data, and does for those who do not', () => {
  const task = vi.fn();
  connectedWith({ saveData: true });
  renderHook(() => useOnceIdle(task));
  vi.advanceTimersByTime(60_000);
  rest();
  expect(task).not.toHaveBeenCalled();
  connectedWith({ saveData: false });
  renderHook(() => useOnceIdle(task));
  vi.advanceTimersByTime(5000);
  rest();
  expect(task).toHaveBeenCalledOnce();
});

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { throttleSignals } from './signal-throttle.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const drag = (x: number) => ({ type: 'board.Drag', x });

it('lets the first signal out at once and then only the latest of each gap', () => {
  const sent: unknown[] = [];
  const signal = throttleSignals((one) => sent.push(one), 50);
  for (const x of [1, 2, 3]) signal(drag(x));
  expect(sent).toEqual([drag(1)]);
  vi.advanceTimersByTime(50);
  expect(sent).toEqual([drag(1), drag(3)]);
  vi.advanceTimersByTime(50);
  signal(drag(4));
  expect(sent).toEqual([drag(1), drag(3), drag(4)]);
});

it('keeps the gap after a latest one too', () => {
  const sent: unknown[] = [];
  const signal = throttleSignals((one) => sent.push(one), 50);
  signal(drag(1));
  signal(drag(2));
  vi.advanceTimersByTime(50);
  signal(drag(3));
  expect(sent).toEqual([drag(1), drag(2)]);
  vi.advanceTimersByTime(50);
  expect(sent).toEqual([drag(1), drag(2), drag(3)]);
});

it('does not let one type of signal hold back another', () => {
  const sent: unknown[] = [];
  const signal = throttleSignals((one) => sent.push(one), 50);
  signal(drag(1));
  signal({ type: 'chat.Typing' });
  expect(sent).toHaveLength(2);
});

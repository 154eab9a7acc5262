import { expect, it } from 'vitest';
import { place } from './placement.ts';

const size = { width: 200, height: 100 };
const viewport = { width: 360, height: 640 };
const below = { side: 'bottom', align: 'start' } as const;

it('stands on the wished side, aligned with its anchor', () => {
  const anchor = { left: 80, top: 200, width: 40, height: 40 };
  expect(place(anchor, size, viewport, below)).toEqual({ left: 80, top: 248 });
  expect(place(anchor, size, viewport, { side: 'top', align: 'center' })).toEqual({ left: 8, top: 92 });
});

it('changes sides where there is no room', () => {
  const low = { left: 80, top: 590, width: 40, height: 40 };
  expect(place(low, size, viewport, below).top).toBe(482);
  const high = { left: 80, top: 10, width: 40, height: 40 };
  expect(place(high, size, viewport, { side: 'top', align: 'start' }).top).toBe(58);
});

it('never leaves the viewport, and shows its start when it is too big for it', () => {
  const right = { left: 340, top: 200, width: 20, height: 40 };
  expect(place(right, size, viewport, below).left).toBe(152);
  expect(place(right, { width: 500, height: 900 }, viewport, below)).toEqual({ left: 8, top: 8 });
});

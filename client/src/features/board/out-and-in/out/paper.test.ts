import { expect, it } from 'vitest';
import { paperSizes, printOf } from './paper.ts';

it('a page is filled at 300 dots an inch, lying or standing', () => {
  const wide = printOf({ width: 2000, height: 1000 }, 'a3');
  expect(wide.width).toBe(Math.round(((420 - 16) / 25.4) * 300));
  const high = printOf({ width: 1000, height: 4000 }, 'a4');
  expect(high.height).toBe(Math.round(((297 - 16) / 25.4) * 300));
  for (const { width, height, scale } of [wide, high])
    expect(width / height).toBeCloseTo(scale === wide.scale ? 2 : 0.25, 2);
});

it('on a poster a note is five centimetres wide', () => {
  const { scale } = printOf({ width: 4000, height: 2500 }, 'poster');
  expect((200 * scale) / 300).toBeCloseTo(5 / 2.54, 2);
});

it.each([
  [40_000, 40_000],
  [80_000, 300],
  [300, 80_000],
  [1, 1],
])('no board makes a picture that nothing can open: %d by %d', (width, height) => {
  for (const paper of paperSizes) {
    const print = printOf({ width, height }, paper);
    expect(Math.max(print.width, print.height)).toBeLessThanOrEqual(16_000);
    expect(print.width * print.height).toBeLessThanOrEqual(100_400_000);
    expect(Math.min(print.width, print.height)).toBeGreaterThanOrEqual(1);
  }
});

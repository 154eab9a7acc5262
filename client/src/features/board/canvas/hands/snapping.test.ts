import { expect, it } from 'vitest';
import { snapped } from './snapping.ts';

const box = (x: number, y: number, size = 200) => ({ minX: x, minY: y, maxX: x + size, maxY: y + size });

it('what comes near a neighbour lies beside it with the gap of the grid', () => {
  expect(snapped(box(226, 4), [box(0, 0)], 10)).toMatchObject({ x: -6, y: -4 });
  expect(snapped(box(-213, -7), [box(0, 0)], 10)).toMatchObject({ x: -7, y: 7 });
  expect(snapped(box(5, 215), [box(0, 0)], 10)).toMatchObject({ x: -5, y: 5 });
});

it('what is not near stays where the hand has it', () => {
  expect(snapped(box(240, 40), [box(0, 0)], 10)).toEqual({ x: 0, y: 0, guides: [] });
  expect(snapped(box(3, 3), [box(0, 2000)], 10)).toEqual({ x: 0, y: 0, guides: [] });
});

it('the nearest of several ways wins', () => {
  const { x } = snapped(box(228, 0), [box(0, 0), box(232, 300)], 10);
  expect(x).toBe(4);
});

it('things of different sizes come in line by either edge', () => {
  expect(snapped(box(104, 300, 100), [box(0, 0)], 10)).toMatchObject({ x: -4 });
});

it('a guide runs along both', () => {
  const { guides } = snapped(box(3, 220), [box(0, 0)], 10);
  expect(guides).toContainEqual({ from: { x: 0, y: 0 }, to: { x: 0, y: 420 } });
});

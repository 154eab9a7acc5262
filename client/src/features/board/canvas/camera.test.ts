import { expect, it } from 'vitest';
import {
  fitted,
  leastScale,
  mostScale,
  opening,
  revealing,
  seenFrom,
  standpointOf,
  toBoard,
  toScreen,
  zoomed,
} from './camera.ts';

const camera = { x: 30, y: -20, scale: 0.5 };
const screen = { width: 800, height: 600 };

it('zooming keeps what lies under the pointer there', () => {
  const at = { x: 123, y: 456 };
  const before = toBoard(camera, at);
  for (const factor of [1.3, 0.4]) {
    const after = toBoard(zoomed(camera, at, factor), at);
    expect(after.x).toBeCloseTo(before.x);
    expect(after.y).toBeCloseTo(before.y);
  }
});

it('zooming ends at a nearest and a farthest view', () => {
  expect(zoomed(camera, { x: 0, y: 0 }, 1000).scale).toBe(mostScale);
  expect(zoomed(camera, { x: 0, y: 0 }, 0.0001).scale).toBe(leastScale);
});

it('fitting shows the whole area in the middle', () => {
  const area = { minX: -100, minY: 0, maxX: 3100, maxY: 700 };
  const fit = fitted(area, screen, 20);
  const from = toScreen(fit, { x: area.minX, y: area.minY });
  const to = toScreen(fit, { x: area.maxX, y: area.maxY });
  expect(from.x).toBeGreaterThanOrEqual(20 - 1e-6);
  expect(to.x).toBeLessThanOrEqual(780 + 1e-6);
  expect(from.x).toBeCloseTo(800 - to.x);
  expect(from.y).toBeCloseTo(600 - to.y);
});

it('fitting one note does not blow it up', () => {
  expect(fitted({ minX: 0, minY: 0, maxX: 200, maxY: 200 }, screen, 20).scale).toBe(1);
});

it('opens with all of it, or with the first section where all of it would be too small to read', () => {
  const area = { minX: -40, minY: 0, maxX: 2800, maxY: 700 };
  expect(opening(area, { width: 1600, height: 900 }, 20, 660)).toEqual(
    fitted(area, { width: 1600, height: 900 }, 20),
  );
  const phone = opening(area, { width: 360, height: 600 }, 20, 660);
  expect(phone.scale).toBeCloseTo(320 / 660);
  expect(toScreen(phone, { x: -40, y: 0 }).x).toBeCloseTo(20);
  expect(toScreen(phone, { x: -40, y: 0 }).y).toBeCloseTo(20);
});

it('revealing moves only as far as needed, and not at all for what is on the screen', () => {
  const seen = { minX: 100, minY: 100, maxX: 300, maxY: 300 };
  expect(revealing(camera, seen, screen, 10)).toEqual(camera);
  const right = { minX: 1600, minY: 100, maxX: 1800, maxY: 300 };
  const moved = revealing(camera, right, screen, 10);
  expect(moved.y).toBe(camera.y);
  expect(toScreen(moved, { x: right.maxX, y: 0 }).x).toBeCloseTo(790);
});

it('a standpoint is the same place on a screen of another size', () => {
  const place = standpointOf(camera, screen);
  expect(seenFrom(place, screen)).toEqual(camera);
  const phone = { width: 360, height: 640 };
  const middle = toBoard(seenFrom(place, phone), { x: 180, y: 320 });
  expect(middle.x).toBeCloseTo(place.x);
  expect(middle.y).toBeCloseTo(place.y);
});

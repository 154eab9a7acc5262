import type { ItemId } from '@sayso/shared/features/board/board-ids.ts';
import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import { expect, it } from 'vitest';
import { connectorItem, itemOf, noteItem } from '../../canvas/testing/test-items.ts';
import { courseArea, courseOf, distanceTo, edgeTowards, pointOn } from './connector-course.ts';

const on = (...items: readonly Item[]) => new Map<ItemId, Item>(items.map((item) => [item.id, item]));
const [a, b] = [noteItem('a', 0, 0), noteItem('b', 600, 0)];
const line = connectorItem('line', a.id, b.id);

it('runs from edge to edge of what it is tied to, a little away from both', () => {
  expect(courseOf(line, on(a, b))).toEqual({ from: { x: 206, y: 100 }, to: { x: 594, y: 100 }, bend: null });
  const { from, to } = courseOf(line, on(a, { ...b, x: 0, y: 700 }));
  expect([from, to]).toEqual([
    { x: 100, y: 206 },
    { x: 100, y: 694 },
  ]);
});

it('an end whose item is gone, or that is tied to nothing, is where it was put', () => {
  expect(courseOf(line, on(a)).to).toEqual({ x: 400, y: 100 });
  expect(courseOf(connectorItem('free', null, null), on()).from).toEqual({ x: 100, y: 100 });
});

it('a line tied to a line, even to itself, does not chase itself', () => {
  const knot = connectorItem('knot', line.id, a.id);
  expect(courseOf(knot, on(a, b, line, knot)).from).toEqual({ x: 100, y: 100 });
  const self = connectorItem('self', a.id, null);
  const loop = { ...self, content: { ...self.content, to: { ...self.content.to, item: self.id } } };
  expect(courseOf(loop, on(a, loop)).to).toEqual({ x: 400, y: 100 });
});

it('ends on the edge of circles and diamonds, not of their boxes', () => {
  const shape = (form: 'ellipse' | 'diamond') =>
    itemOf('shape', { kind: 'shape', form, colour: 'ink', filled: false, text: '' });
  const target = { x: 1100, y: 1100 };
  const circle = edgeTowards(shape('ellipse'), target);
  expect(Math.hypot(circle.x - 100, circle.y - 100)).toBeCloseTo(106);
  const diamond = edgeTowards(shape('diamond'), target);
  expect(Math.hypot(diamond.x - 100, diamond.y - 100)).toBeCloseTo(Math.hypot(50, 50) + 6);
});

it('leaves a turned picture where its side is by then', () => {
  const picture = itemOf(
    'picture',
    { kind: 'image', image: 'x'.repeat(20), alt: '' },
    { width: 400, height: 200, rotation: 90 },
  );
  const edge = edgeTowards(picture, { x: 200, y: 1000 });
  expect(edge.x).toBeCloseTo(200);
  expect(edge.y).toBeCloseTo(100 + 200 + 6);
});

it('things that lie upon each other still have a line, however short', () => {
  const { from, to } = courseOf(line, on(a, { ...b, x: 20 }));
  expect([from, to].flatMap(({ x, y }) => [x, y]).every(Number.isFinite)).toBe(true);
  expect(edgeTowards(a, { x: 100, y: 100 })).toEqual({ x: 100, y: 100 });
  expect(edgeTowards({ ...a, width: 0, height: 0 }, { x: 50, y: 0 }).x).toBeGreaterThan(0);
});

it('a curve is bowed, is hit where it runs, and its area holds it', () => {
  const curve = courseOf(connectorItem('curve', a.id, b.id, { line: 'curved' }), on(a, b));
  const middle = pointOn(curve, 0.5);
  expect(Math.abs(middle.y - 100)).toBeGreaterThan(50);
  expect(distanceTo(curve, middle)).toBeLessThan(1);
  expect(distanceTo(curve, { x: 400, y: 100 })).toBeGreaterThan(40);
  const { minY, maxY } = courseArea(curve, 5);
  expect(minY).toBeLessThan(middle.y);
  expect(maxY).toBeGreaterThan(middle.y);
});

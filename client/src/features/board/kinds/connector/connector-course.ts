import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import type { ConnectorEnd } from '@sayso/shared/features/board/kinds/connector/connector.kind.ts';
import type { Area, Point } from '../../canvas/camera.ts';
import type { Held, ItemOf } from '../item-look.ts';
import { middleOf, turned, unturned } from '../turned-box.ts';

/** The way a line takes, in board units. `bend` pulls a curved line towards itself. */
export interface Course {
  readonly from: Point;
  readonly to: Point;
  readonly bend: Point | null;
}

/** Between the edge of an item and the line tied to it. */
const clearance = 6;
/** How far a curve leaves the straight way, in parts of its length. */
const belly = 0.2;

/**
 * Where a line runs right now: from edge to edge of what it is tied to, wherever that lies. An end whose item is not
 * there is drawn where it was put.
 */
export function courseOf(item: ItemOf<'connector'>, items: Held): Course {
  const { content } = item;
  const [start, end] = [tiedTo(content.from, items), tiedTo(content.to, items)];
  const first = start ? middleOf(start) : putAt(item, content.from);
  const last = end ? middleOf(end) : putAt(item, content.to);
  const bend = content.line === 'curved' ? bellied(first, last) : null;
  return {
    from: start ? edgeTowards(start, bend ?? last) : first,
    to: end ? edgeTowards(end, bend ?? first) : last,
    bend,
  };
}

function tiedTo({ item }: ConnectorEnd, items: Held): Item | undefined {
  const found = item === null ? undefined : items.get(item);
  // A line tied to a line would chase itself.
  return found?.content.kind === 'connector' ? undefined : found;
}

const putAt = ({ x, y }: Point, end: ConnectorEnd): Point => ({ x: x + end.x, y: y + end.y });

function bellied(from: Point, to: Point): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  return { x: (from.x + to.x) / 2 - dy * belly * 2, y: (from.y + to.y) / 2 + dx * belly * 2 };
}

/** Where the way from the middle of an item to a point leaves the item. A point inside gives the middle. */
export function edgeTowards(item: Item, target: Point): Point {
  const middle = middleOf(item);
  const aim = unturned(item, target);
  const [dx, dy] = [aim.x - middle.x, aim.y - middle.y];
  const length = Math.hypot(dx, dy);
  if (length < 1) return middle;
  const [across, down] = [Math.abs(dx) / (item.width / 2 || 1), Math.abs(dy) / (item.height / 2 || 1)];
  const form = item.content.kind === 'shape' ? item.content.form : 'rectangle';
  const reach =
    form === 'ellipse'
      ? Math.hypot(across, down)
      : form === 'diamond'
        ? across + down
        : Math.max(across, down);
  if (reach <= 1) return middle;
  const share = 1 / reach + clearance / length;
  if (share >= 1)
    return turned({ x: middle.x + dx / reach, y: middle.y + dy / reach }, middle, item.rotation);
  return turned({ x: middle.x + dx * share, y: middle.y + dy * share }, middle, item.rotation);
}

/** A point of the way; `share` from 0 to 1. */
export function pointOn({ from, to, bend }: Course, share: number): Point {
  if (!bend) return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
  const rest = 1 - share;
  const mix = (a: number, b: number, c: number): number =>
    rest * rest * a + 2 * rest * share * b + share * share * c;
  return { x: mix(from.x, bend.x, to.x), y: mix(from.y, bend.y, to.y) };
}

const steps = 16;
const stops = (course: Course): readonly Point[] =>
  course.bend
    ? Array.from({ length: steps + 1 }, (_, step) => pointOn(course, step / steps))
    : [course.from, course.to];

/** How far a point is from the way. */
export function distanceTo(course: Course, point: Point): number {
  const way = stops(course);
  let least = Number.POSITIVE_INFINITY;
  for (let index = 1; index < way.length; index += 1) {
    const [a, b] = [way[index - 1], way[index]];
    if (a && b) least = Math.min(least, fromStretch(a, b, point));
  }
  return least;
}

/** How far a point is from a straight stretch. */
export function fromStretch(a: Point, b: Point, point: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const square = dx * dx + dy * dy;
  const share = square === 0 ? 0 : ((point.x - a.x) * dx + (point.y - a.y) * dy) / square;
  const along = Math.min(1, Math.max(0, share));
  return Math.hypot(point.x - a.x - dx * along, point.y - a.y - dy * along);
}

/** The area of the way, grown by `margin`. */
export function courseArea(course: Course, margin: number): Area {
  const way = stops(course);
  const xs = way.map(({ x }) => x);
  const ys = way.map(({ y }) => y);
  return {
    minX: Math.min(...xs) - margin,
    minY: Math.min(...ys) - margin,
    maxX: Math.max(...xs) + margin,
    maxY: Math.max(...ys) + margin,
  };
}

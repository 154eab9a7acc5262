import type { ItemId } from '@sayso/shared/features/board/board-ids.ts';
import type { Area, Point } from '../camera.ts';

export const areaBetween = (a: Point, b: Point): Area => ({
  minX: Math.min(a.x, b.x),
  minY: Math.min(a.y, b.y),
  maxX: Math.max(a.x, b.x),
  maxY: Math.max(a.y, b.y),
});

interface Drawn {
  readonly id: ItemId;
  readonly area: Area;
}

/** What a rectangle takes hold of: all that it touches, but not the large thing it was drawn upon. */
export const caught = (marquee: Area, items: Iterable<Drawn>): readonly ItemId[] =>
  [...items].filter(({ area }) => touches(area, marquee) && !encloses(area, marquee)).map(({ id }) => id);

const touches = (a: Area, b: Area): boolean =>
  a.minX <= b.maxX && a.maxX >= b.minX && a.minY <= b.maxY && a.maxY >= b.minY;

const encloses = (a: Area, b: Area): boolean =>
  a.minX < b.minX && a.maxX > b.maxX && a.minY < b.minY && a.maxY > b.maxY;

import type { Box } from '@sayso/shared/features/board/geometry.ts';
import type { Area, Point } from '../canvas/camera.ts';

/** A box that may be turned about its middle; degrees clockwise. */
export interface TurnedBox extends Box {
  readonly rotation: number;
}

export const middleOf = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });

/** Turned about `middle`. */
export function turned({ x, y }: Point, middle: Point, degrees: number): Point {
  if (degrees === 0) return { x, y };
  const angle = (degrees * Math.PI) / 180;
  const [dx, dy] = [x - middle.x, y - middle.y];
  return {
    x: middle.x + dx * Math.cos(angle) - dy * Math.sin(angle),
    y: middle.y + dx * Math.sin(angle) + dy * Math.cos(angle),
  };
}

/** Where a point of the board would lie if the box were not turned. */
export const unturned = (box: TurnedBox, point: Point): Point => turned(point, middleOf(box), -box.rotation);

/** Top left, top right, bottom right, bottom left, as they lie on the board. */
export function cornersOf(box: TurnedBox): readonly [Point, Point, Point, Point] {
  const { x, y, width, height, rotation } = box;
  const middle = middleOf(box);
  const corner = (left: number, top: number): Point => turned({ x: left, y: top }, middle, rotation);
  return [corner(x, y), corner(x + width, y), corner(x + width, y + height), corner(x, y + height)];
}

/** The smallest upright area that holds the box. */
export function turnedArea(box: TurnedBox): Area {
  const { x, y, width, height, rotation } = box;
  if (rotation === 0) return { minX: x, minY: y, maxX: x + width, maxY: y + height };
  const corners = cornersOf(box);
  const xs = corners.map((corner) => corner.x);
  const ys = corners.map((corner) => corner.y);
  return { minX: Math.min(...xs), minY: Math.min(...ys), maxX: Math.max(...xs), maxY: Math.max(...ys) };
}

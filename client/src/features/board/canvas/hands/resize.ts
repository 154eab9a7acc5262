import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import { kindOf, sized } from '@sayso/shared/features/board/kinds/kinds.ts';
import { middleOf, turned } from '../../kinds/turned-box.ts';
import type { Place } from '../airborne.ts';
import type { Point } from '../camera.ts';

/** Which side or corner is pulled: -1 left or top, 1 right or bottom, 0 neither. */
export interface Side {
  readonly x: -1 | 0 | 1;
  readonly y: -1 | 0 | 1;
}

export const corners: readonly Side[] = [
  { x: -1, y: -1 },
  { x: 1, y: -1 },
  { x: 1, y: 1 },
  { x: -1, y: 1 },
];
const edges: readonly Side[] = [
  { x: 0, y: -1 },
  { x: 1, y: 0 },
  { x: 0, y: 1 },
  { x: -1, y: 0 },
];

/** By what an item can be made larger. Words in a column are as high as they are. */
export function sidesOf({ content }: Item): readonly Side[] {
  if (content.kind === 'text') return edges.filter(({ y }) => y === 0);
  const { resizes } = kindOf(content.kind);
  return resizes === 'not' ? [] : resizes === 'in ratio' ? corners : [...corners, ...edges];
}

/** Where a side lies on the board. */
export function sidePoint(item: Item, side: Side): Point {
  const middle = middleOf(item);
  const upright = { x: middle.x + (side.x * item.width) / 2, y: middle.y + (side.y * item.height) / 2 };
  return turned(upright, middle, item.rotation);
}

/**
 * The item as it lies when a side of it has been pulled `by` so far; board units. What is opposite stays where it is,
 * and no kind gets smaller, larger or out of shape beyond what it allows.
 */
export function resized(item: Item, side: Side, by: Point): Place {
  const pull = turned(by, { x: 0, y: 0 }, -item.rotation);
  const ratio = kindOf(item.content.kind).resizes === 'in ratio';
  let width = item.width + side.x * pull.x;
  let height = item.height + side.y * pull.y;
  if (ratio) {
    const grown = Math.max(width / Math.max(1, item.width), height / Math.max(1, item.height), 0.01);
    const { least, most } = kindOf(item.content.kind);
    const smallest = Math.max(least.width / Math.max(1, item.width), least.height / Math.max(1, item.height));
    const largest = Math.min(most.width / Math.max(1, item.width), most.height / Math.max(1, item.height));
    const factor = Math.min(Math.max(grown, Math.min(1, smallest)), Math.max(1, largest));
    width = item.width * factor;
    height = item.height * factor;
  }
  const size = sized(item.content, { width, height });
  const anchor = sidePoint(item, opposite(side));
  const middle = middleOf(item);
  const fromAnchor = turned(
    { x: (side.x * size.width) / 2, y: (side.y * size.height) / 2 },
    { x: 0, y: 0 },
    item.rotation,
  );
  const at = {
    x: side.x === 0 ? middle.x : anchor.x + fromAnchor.x,
    y: side.y === 0 ? item.y + size.height / 2 : anchor.y + fromAnchor.y,
  };
  return { ...size, x: Math.round(at.x - size.width / 2), y: Math.round(at.y - size.height / 2) };
}

const flip = (one: -1 | 0 | 1): -1 | 0 | 1 => (one === 1 ? -1 : one === -1 ? 1 : 0);
const opposite = ({ x, y }: Side): Side => ({ x: flip(x), y: flip(y) });

const notch = 15;
const stickiness = 4;

/** Degrees at which an item stands when its turning handle is pulled to a point; in notches, unless `free`. */
export function turnedTo(item: Item, pointer: Point, free: boolean): number {
  const middle = middleOf(item);
  const degrees = (Math.atan2(pointer.x - middle.x, middle.y - pointer.y) * 180) / Math.PI;
  const near = Math.round(degrees / notch) * notch;
  const settled = !free && Math.abs(degrees - near) <= stickiness ? near : degrees;
  return ((Math.round(settled) % 360) + 360) % 360;
}

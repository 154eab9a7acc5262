import { resizedTo } from '@sayso/shared/features/board/items/item-size.ts';
import type { Item, Placing } from '@sayso/shared/features/board/items/items.model.ts';
import { kindOf } from '@sayso/shared/features/board/kinds/kinds.ts';
import type { Area, Point } from '../canvas/camera.ts';
import { around } from '../canvas/ground/section-frames.ts';
import { middleOf, turnedArea } from '../kinds/turned-box.ts';

export type FullPlace = Placing & Required<Pick<Placing, 'x' | 'y'>>;

const isLine = ({ content }: Item): boolean => kindOf(content.kind).resizes === 'not';

/** What several things cover together; lines follow what they are tied to and do not count. */
export const coveredTogether = (items: readonly Item[]): Area | undefined =>
  around(items.filter((item) => !isLine(item)).map(turnedArea));

/** How many times larger all of it becomes when a corner is pulled `by` so far; board units. */
export function factorOf({ minX, minY, maxX, maxY }: Area, corner: Point, by: Point): number {
  const [width, height] = [Math.max(1, maxX - minX), Math.max(1, maxY - minY)];
  return Math.max((width + corner.x * by.x) / width, (height + corner.y * by.y) / height, 0.01);
}

/**
 * All of them larger or smaller by the same factor, as they lie beside one another; the anchor stays where it is. As far as
 * every one of them can go along.
 */
export function scaled(items: readonly Item[], factor: number, anchor: Point): readonly FullPlace[] {
  const by = allowedFor(items, factor);
  return items.map((item) => {
    const middle = middleOf(item);
    const at = { x: anchor.x + (middle.x - anchor.x) * by, y: anchor.y + (middle.y - anchor.y) * by };
    const isWords = item.content.kind === 'text';
    const wanted = isWords
      ? { width: item.width * by }
      : { width: item.width * by, height: item.height * by };
    const size = isLine(item) ? { width: item.width, height: item.height } : resizedTo(item, wanted);
    const place = {
      id: item.id,
      x: Math.round(at.x - size.width / 2),
      y: Math.round(at.y - size.height / 2),
    };
    return isLine(item) ? place : { ...place, ...size };
  });
}

function allowedFor(items: readonly Item[], factor: number): number {
  let allowed = factor;
  for (const { content, width, height } of items) {
    const { least, most, resizes } = kindOf(content.kind);
    if (resizes === 'not') continue;
    const smallest = Math.max(least.width / Math.max(1, width), least.height / Math.max(1, height));
    const largest = Math.min(most.width / Math.max(1, width), most.height / Math.max(1, height));
    allowed = Math.max(Math.min(allowed, Math.max(1, largest)), Math.min(1, smallest));
  }
  return allowed;
}

import type { Rejection } from '../../../room/feature.ts';
import { no } from '../board.no.ts';
import type { Size } from '../kinds/item-kind.ts';
import { kindOf, sized } from '../kinds/kinds.ts';
import { heightMeant } from './grown-height.ts';
import type { Item } from './items.model.ts';

interface Wanted {
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}

/** Lines have no size of their own, and some kinds are never pulled out of shape. */
export function whyNotSize(item: Item, { width, height }: Wanted): Rejection | undefined {
  if ((width ?? item.width) === item.width && (height ?? item.height) === item.height) return undefined;
  const { resizes } = kindOf(item.content.kind);
  if (resizes === 'not') return no('board.keeps-size');
  if (resizes === 'freely' || width === undefined || height === undefined) return undefined;
  return isInRatio(item, { width, height }) ? undefined : no('board.keeps-form');
}

/** As near as whole numbers come: what it measures now is rounded too, so that there is a way back from small to large. */
function isInRatio(item: Size, { width, height }: Size): boolean {
  const [wide, high] = [shareOf(width, item.width), shareOf(height, item.height)];
  return wide.least <= high.most && high.least <= wide.most;
}

/** How many times larger it becomes, given or taken what was rounded. */
const shareOf = (wanted: number, now: number) => ({
  least: (wanted - 1) / (now + 0.5),
  most: (wanted + 1) / Math.max(0.5, now - 0.5),
});

/** More than any kind can measure: numbers that are far too large are still numbers after they are multiplied. */
const endless = 1e6;
const finite = (length: number): number => Math.min(endless, Math.max(1, length));

/** What it measures when that is asked for; `whyNotSize` has nothing against it. */
export function resizedTo(item: Item, { width, height }: Wanted): Size {
  if (width === undefined && height === undefined) return { width: item.width, height: item.height };
  if (kindOf(item.content.kind).resizes !== 'in ratio')
    return sized(item.content, { width: width ?? item.width, height: height ?? heightMeant(item) });
  const wide = finite(width ?? (finite(height ?? item.height) * item.width) / finite(item.height));
  const high = finite(height ?? (wide * item.height) / finite(item.width));
  const { least, most } = kindOf(item.content.kind);
  const larger = Math.max(1, least.width / wide, least.height / high);
  const smaller = Math.min(1, most.width / wide, most.height / high);
  const factor = smaller < 1 ? smaller : larger;
  return sized(item.content, { width: wide * factor, height: high * factor });
}

import { type ItemContent, kindOf, sized } from '../kinds/kinds.ts';
import type { Item, Placing } from './items.model.ts';

/** How high somebody made it, or how high one is that nobody has resized: words may have made it grow since. */
export function heightMeant(item: Item): number {
  if (item.grownFrom !== undefined) return item.grownFrom;
  const least = sized(item.content, { width: item.width, height: 0 }).height;
  return item.height === least ? Math.min(least, kindOf(item.content.kind).size.height) : item.height;
}

/** With other words, or other looks. It grows with its words, and with fewer of them it is again as high as it was meant to be. */
export function withContent(item: Item, content: ItemContent): Item {
  const { grownFrom: _, ...rest } = item;
  const meant = heightMeant(item);
  const size = sized(content, { width: item.width, height: meant });
  return { ...rest, content, ...size, ...(size.height > meant ? { grownFrom: meant } : {}) };
}

/** Somewhere else, or of another size. A height that its words did not ask for is how high it is meant to be from now on. */
export function withPlace(item: Item, place: Omit<Placing, 'id'>): Item {
  if (place.height === undefined) return { ...item, ...place };
  const { grownFrom, ...rest } = { ...item, ...place };
  if (grownFrom === undefined) return rest;
  const size = sized(item.content, { width: rest.width, height: grownFrom });
  return size.height === rest.height && size.height > grownFrom ? { ...rest, grownFrom } : rest;
}

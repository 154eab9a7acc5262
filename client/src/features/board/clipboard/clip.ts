import { ItemId } from '@sayso/shared/features/board/board-ids.ts';
import { ItemContent } from '@sayso/shared/features/board/kinds/kinds.ts';
import { boardTitleLimit, idsAtOnce } from '@sayso/shared/features/board/limits.ts';
import { typedText } from '@sayso/shared/room/plain-text.ts';
import * as z from 'zod/mini';

/** Further out nothing lies; what says so is not from a board. */
const length = z.number().check(z.gte(-100_000), z.lte(100_000));

const ClipItem = z.strictObject({
  id: ItemId,
  content: ItemContent,
  x: length,
  y: length,
  width: length,
  height: length,
  rotation: length,
  /** The place of its group in `groups`. */
  group: z.nullable(z.int().check(z.gte(0), z.lt(idsAtOnce))),
});

const title = typedText(boardTitleLimit, { empty: 'empty', long: 'long' });

/**
 * Things of a board on their way through the clipboard. Says neither which workshop they are from nor who made them.
 * Anybody can put anything there: it is parsed like what comes off the wire.
 */
const Clip = z.strictObject({
  sayso: z.literal(1),
  /** In the order in which they lie, the lowest first. */
  items: z.array(ClipItem).check(z.minLength(1), z.maxLength(idsAtOnce)),
  groups: z.array(z.strictObject({ title: z.nullable(title) })).check(z.maxLength(idsAtOnce)),
});
export type Clip = z.infer<typeof Clip>;
export type ClipItem = Clip['items'][number];

const attribute = 'data-sayso';
/** Letters. A board full of strokes stays below. */
const longest = 8_000_000;

/** The words as a list for every program, with the things themselves beside them. */
export function clipHtml(clip: Clip, words: readonly string[]): string {
  const list = document.createElement('ul');
  // Nothing in it looks like a tag, whatever other programs make of it.
  list.setAttribute(attribute, JSON.stringify(clip).replaceAll('<', '\\u003c'));
  for (const line of words) {
    const item = document.createElement('li');
    item.textContent = line;
    list.append(item);
  }
  return list.outerHTML;
}

/** Undefined where there are no things of a board. Nothing in the page that was copied is run, shown or fetched. */
export function clipIn(html: string): Clip | undefined {
  if (html.length > longest || !html.includes(attribute)) return undefined;
  const page = new DOMParser().parseFromString(html, 'text/html');
  const written = page.querySelector(`[${attribute}]`)?.getAttribute(attribute);
  if (!written) return undefined;
  try {
    return Clip.safeParse(JSON.parse(written)).data;
  } catch {
    return undefined;
  }
}

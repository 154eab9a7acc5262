import * as z from 'zod/mini';
import { trusted } from '../../../room/trusted.ts';
import { connector } from './connector/connector.kind.ts';
import { image } from './image/image.kind.ts';
import type { ItemKind, Size } from './item-kind.ts';
import { note } from './note/note.kind.ts';
import { pen } from './pen/pen.kind.ts';
import { shape } from './shape/shape.kind.ts';
import { sticker } from './sticker/sticker.kind.ts';
import { plainText } from './text/text.kind.ts';

/** Everything that can lie on a board. */
export const itemKinds = [note, plainText, shape, connector, pen, sticker, image] as const;
export type KindKey = (typeof itemKinds)[number]['key'];
export const kindKeys = itemKinds.map(({ key }) => key);

export const ItemContent = z.discriminatedUnion('kind', [
  note.content,
  plainText.content,
  shape.content,
  connector.content,
  pen.content,
  sticker.content,
  image.content,
]);
export type ItemContent = z.infer<typeof ItemContent>;
export type ContentOf<Key extends KindKey> = Extract<ItemContent, { kind: Key }>;

export const ItemChange = z.discriminatedUnion('kind', [
  note.change,
  plainText.change,
  shape.change,
  connector.change,
  pen.change,
  sticker.change,
  image.change,
]);
export type ItemChange = z.infer<typeof ItemChange>;

/** A kind whose own types are forgotten. Only to be asked about content of its own key. */
type AnyKind = ItemKind<{ readonly kind: KindKey }, { readonly kind: KindKey }>;
const byKey = new Map(itemKinds.map((kind) => [kind.key, trusted<AnyKind>(kind)]));

export function kindOf(key: KindKey): AnyKind {
  const kind = byKey.get(key);
  if (!kind) throw new Error(`No kind is called ${key}`);
  return kind;
}

/** The words in it; empty when there are none. */
export const textOf = (content: ItemContent): string => kindOf(content.kind).text(content);
/** Whether dots can be put on it when people vote. */
export const isVotable = (content: ItemContent): boolean => kindOf(content.kind).votable(content);
export const blanked = (content: ItemContent): ItemContent =>
  trusted<ItemContent>(kindOf(content.kind).blank(content));

/** The content with the change made. A change meant for another kind changes nothing. */
export function changed(content: ItemContent, change: ItemChange): ItemContent {
  if (content.kind !== change.kind) return content;
  const made = Object.entries(change).filter(([, value]) => value !== undefined);
  return trusted<ItemContent>({ ...content, ...Object.fromEntries(made) });
}

/** Whether the change touches words or lines that somebody made, not only looks. */
export const changesWords = (change: ItemChange): boolean =>
  kindOf(change.kind).words.some((property) => Reflect.get(change, property) !== undefined);

/** Brought within what the kind allows, and high enough for its words. */
export function sized(content: ItemContent, { width, height }: Size): Size {
  const kind = kindOf(content.kind);
  const wide = Math.round(Math.min(kind.most.width, Math.max(kind.least.width, width)));
  const needed = kind.leastHeight?.(content, wide) ?? 0;
  return {
    width: wide,
    height: Math.round(Math.max(Math.min(kind.most.height, Math.max(kind.least.height, height)), needed)),
  };
}

import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import type { ContentOf, KindKey } from '@sayso/shared/features/board/kinds/kinds.ts';
import type { LucideIcon } from 'lucide-react';

/** An item of one kind. */
export type ItemOf<Key extends KindKey> = Item & { readonly content: ContentOf<Key> };

/** Where the other items of a board are found. */
export interface Held {
  get(id: Item['id']): Item | undefined;
}

/** How a kind appears in words: in the list, in search, read aloud. The picture's part is its `ItemPainter`. */
export interface ItemLook<Key extends KindKey> {
  readonly key: Key;
  readonly icon: LucideIcon;
  /** What one of it is called. */
  name(): string;
  /** What is on it, in words. Never empty. */
  words(content: ContentOf<Key>, items: Held): string;
}

import type { ItemContent, KindKey } from '@sayso/shared/features/board/kinds/kinds.ts';
import { trusted } from '@sayso/shared/room/trusted.ts';
import { connectorLook } from './connector/connector.look.ts';
import { imageLook } from './image/image.look.ts';
import type { Held, ItemLook } from './item-look.ts';
import { noteLook } from './note/note.look.ts';
import { penLook } from './pen/pen.look.ts';
import { shapeLook } from './shape/shape.look.ts';
import { stickerLook } from './sticker/sticker.look.ts';
import { textLook } from './text/text.look.ts';

const looks: { readonly [Key in KindKey]: ItemLook<Key> } = {
  note: noteLook,
  text: textLook,
  shape: shapeLook,
  connector: connectorLook,
  pen: penLook,
  sticker: stickerLook,
  image: imageLook,
};

/** A look whose own types are forgotten. Only to be asked about content of its own key. */
export const lookOf = (key: KindKey): Pick<ItemLook<KindKey>, 'icon' | 'name'> => looks[key];

/** What is on it, in words: what a person who does not see the board is told. */
export const wordsOf = (content: ItemContent, items: Held): string =>
  trusted<ItemLook<KindKey>>(looks[content.kind]).words(content, items);

import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import type { KindKey } from '@sayso/shared/features/board/kinds/kinds.ts';
import { trusted } from '@sayso/shared/room/trusted.ts';
import type { Area, Point } from '../canvas/camera.ts';
import { connectorPainter } from './connector/connector.painter.ts';
import { imagePainter } from './image/image.painter.ts';
import type { Held } from './item-look.ts';
import type { ItemPainter } from './item-painter.ts';
import { notePainter } from './note/note.painter.ts';
import { penPainter } from './pen/pen.painter.ts';
import { shapePainter } from './shape/shape.painter.ts';
import { stickerPainter } from './sticker/sticker.painter.ts';
import { textPainter } from './text/text.painter.ts';
import { turnedArea, unturned } from './turned-box.ts';

const painters: { readonly [Key in KindKey]: ItemPainter<Key> } = {
  note: notePainter,
  text: textPainter,
  shape: shapePainter,
  connector: connectorPainter,
  pen: penPainter,
  sticker: stickerPainter,
  image: imagePainter,
};

/** A painter whose own types are forgotten. Only to be given items of its own kind. */
export const painterOf = ({ content }: Item): ItemPainter<KindKey> =>
  trusted<ItemPainter<KindKey>>(painters[content.kind]);

/** Where an item is drawn. */
export const boundsOf = (item: Item, items: Held): Area =>
  painterOf(item).bounds?.(item, items) ?? turnedArea(item);

/** Whether a point of the board is on the item, give or take `slack` board units. */
export function isHit(item: Item, point: Point, slack: number, items: Held): boolean {
  const painter = painterOf(item);
  if (painter.hit) return painter.hit(item, point, slack, items);
  const { x, y } = unturned(item, point);
  return x >= item.x && x <= item.x + item.width && y >= item.y && y <= item.y + item.height;
}

import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import type { Desk } from '../../kinds/item-painter.ts';
import { painterOf } from '../../kinds/painters.ts';
import type { BoardScene } from '../board-scene.ts';

/** Where the words of an item are written on the picture; undefined for kinds that have no place for that. */
export const deskOf = (item: Item, { brush }: Pick<BoardScene, 'brush'>): Desk | undefined =>
  painterOf(item).desk?.(item, brush);

import { type BoardId, ItemId } from '@sayso/shared/features/board/board-ids.ts';
import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import { type ItemContent, kindOf, sized } from '@sayso/shared/features/board/kinds/kinds.ts';
import type { Point } from '../camera.ts';

const id = ItemId.parse('item-being-written');

/** The item that words will be, for as long as they are only being written. */
export const ghostItem = (board: BoardId, content: ItemContent, { x, y }: Point): Item => ({
  ...{ id, board, section: null, content, x, y, ...sized(content, kindOf(content.kind).size) },
  ...{ rotation: 0, z: 'a0', group: null, lock: null, by: {}, author: null, hidden: false, private: false },
});

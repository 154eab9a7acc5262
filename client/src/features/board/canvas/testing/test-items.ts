import { BoardId, ItemId } from '@sayso/shared/features/board/board-ids.ts';
import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import type { ItemContent } from '@sayso/shared/features/board/kinds/kinds.ts';
import type { ItemOf } from '../../kinds/item-look.ts';

export const testBoard = BoardId.parse('board-1');
export const idOf = (name: string): ItemId => ItemId.parse(`item-${name}`);

export function itemOf<Content extends ItemContent>(
  name: string,
  content: Content,
  over: Partial<Item> = {},
): Item & { readonly content: Content } {
  return {
    ...{ id: idOf(name), board: testBoard, section: null, x: 0, y: 0, width: 200, height: 200 },
    ...{ rotation: 0, z: 'a0', group: null, lock: null, by: {}, author: null, hidden: false, private: false },
    ...over,
    content,
  };
}

export const noteItem = (name: string, x: number, y: number, over: Partial<Item> = {}): ItemOf<'note'> =>
  itemOf(name, { kind: 'note', text: name, colour: 'sky' }, { x, y, ...over });

export const connectorItem = (
  name: string,
  from: ItemId | null,
  to: ItemId | null,
  over: Partial<ItemOf<'connector'>['content']> = {},
): ItemOf<'connector'> =>
  itemOf(
    name,
    {
      ...{ kind: 'connector', line: 'straight', heads: 'end', colour: 'ink', label: '' },
      ...{ from: { item: from, x: 0, y: 0 }, to: { item: to, x: 300, y: 0 } },
      ...over,
    },
    { x: 100, y: 100, width: 300, height: 0 },
  );

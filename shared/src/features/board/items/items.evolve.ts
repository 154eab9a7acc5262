import { changeEntity } from '../../../room/entities.ts';
import { unsigned } from '../../../room/signature.ts';
import type { EvolveTable } from '../board.part.ts';
import { changed } from '../kinds/kinds.ts';
import { withContent, withPlace } from './grown-height.ts';
import type { ItemsEvent, ItemsNotice } from './items.model.ts';

export const evolveItems: EvolveTable<ItemsEvent | ItemsNotice> = {
  'board.ItemAdded': ({ items }, { item }) => void items.set(item.id, item),
  'board.ItemChanged'({ items }, { id, change }) {
    const item = items.get(id);
    if (item) items.set(id, withContent(item, changed(item.content, change)));
  },
  'board.ItemsPlaced'({ items }, { places }) {
    for (const { id, ...place } of places) {
      const item = items.get(id);
      if (item) items.set(id, withPlace(item, place));
    }
  },
  'board.ItemsLocked'({ items }, { ids, lock }) {
    for (const id of ids) changeEntity(items, id, { lock });
  },
  'board.ItemDeleted': ({ items }, { id }) => void items.delete(id),
  'board.ItemHidden': ({ items }, { id }) => changeEntity(items, id, { hidden: true }),
  'board.ItemShown': ({ items }, { id, x, y, z }) => changeEntity(items, id, { hidden: false, x, y, z }),
  'board.SignaturesTaken'({ items }) {
    for (const { id, by } of items.values()) changeEntity(items, id, { by: unsigned(by) });
  },
  'board.Owned': ({ items }, { id, author }) => changeEntity(items, id, { author }),
  'board.ItemTakenAway'({ items }, { id }) {
    if (items.get(id)?.author) changeEntity(items, id, { hidden: true });
    else items.delete(id);
  },
  'board.ItemBack': ({ items }, { item }) => void items.set(item.id, item),
};

import { changeEntity } from '../../../room/entities.ts';
import type { EvolveTable } from '../board.part.ts';
import type { GroupsEvent } from './groups.model.ts';

export const evolveGroups: EvolveTable<GroupsEvent> = {
  'board.GroupMade': ({ groups }, { group }) => void groups.set(group.id, group),
  'board.GroupRenamed': ({ groups }, { id, title }) => changeEntity(groups, id, { title }),
  'board.ItemsGrouped'({ items }, { ids, group }) {
    for (const id of ids) changeEntity(items, id, { group });
  },
  'board.GroupDissolved'({ groups, items }, { id }) {
    groups.delete(id);
    for (const item of items.values()) if (item.group === id) changeEntity(items, item.id, { group: null });
  },
};

import type { BoardShowTable } from '../board.part.ts';
import type { BoardState } from '../board.state.ts';
import { boardRow, isShown } from '../board.telling.ts';
import type { ItemId } from '../board-ids.ts';
import { type Reach, reachOf } from '../items/item-reach.ts';
import type { GroupsEvent } from './groups.model.ts';

const heldBy = ({ items, ...state }: BoardState, ids: readonly ItemId[], may: (reach: Reach) => boolean) =>
  ids.filter((id) => {
    const item = items.get(id);
    return item !== undefined && may(reachOf(state, item));
  });

type Grouped = Extract<GroupsEvent, { type: 'board.ItemsGrouped' }>;
const grouped = (may: (reach: Reach) => boolean) => (event: Grouped, before: BoardState) => {
  const ids = heldBy(before, event.ids, may);
  return ids.length > 0 ? { ...event, ids, who: null } : undefined;
};
const toOutside = grouped((reach) => reach === 'everybody');

export const groupsShow: BoardShowTable<GroupsEvent> = {
  'board.GroupMade': boardRow(({ group }, before) => isShown(before, group.board)),
  'board.GroupRenamed': boardRow(({ id }, before) => isShown(before, before.groups.get(id)?.board)),
  'board.ItemsGrouped': {
    facilitators: grouped((reach) => reach !== 'nobody'),
    participants: toOutside,
    displays: toOutside,
    privately(event, before) {
      const apart = event.ids.flatMap((id) => {
        const item = before.items.get(id);
        return item?.author && reachOf(before, item) !== 'everybody' ? [{ id, to: item.author }] : [];
      });
      return [...new Set(apart.map(({ to }) => to))].map((to) => ({
        to,
        told: { ...event, ids: apart.filter((one) => one.to === to).map(({ id }) => id), who: null },
      }));
    },
  },
  'board.GroupDissolved': boardRow(({ id }, before) => isShown(before, before.groups.get(id)?.board)),
};

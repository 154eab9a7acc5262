import type { Actor, Rejection } from '../../../room/feature.ts';
import { no } from '../board.no.ts';
import type { RuleTable } from '../board.part.ts';
import type { BoardState } from '../board.state.ts';
import type { BoardId, ItemId } from '../board-ids.ts';
import { whyNotPlace } from '../items/item-powers.ts';
import { mayKnow } from '../items/item-reach.ts';
import type { Item } from '../items/items.model.ts';
import { groupsPerBoard } from '../limits.ts';
import { whyNotGroup } from './group-powers.ts';
import type { GroupsCommand } from './groups.commands.ts';

/** Those of the items that are there; or why this person may not group them. */
function groupable(state: BoardState, board: BoardId, ids: readonly ItemId[], by: Actor): Item[] | Rejection {
  const items = [...new Set(ids)].flatMap((id) => {
    const item = state.items.get(id);
    return item && item.board === board && mayKnow(state, item, by) ? [item] : [];
  });
  for (const item of items) {
    const refused = whyNotPlace(state, item, by);
    if (refused) return refused;
  }
  return items.length > 0 ? items : no('board.item-gone');
}

export const groupsRules: RuleTable<GroupsCommand> = {
  'board.MakeGroup'(state, { id, board, title, ids }, { by }) {
    const refused = whyNotGroup(state, board, by);
    if (refused) return refused;
    if (state.groups.has(id)) return no('board.taken');
    const on = [...state.groups.values()].filter((group) => group.board === board);
    if (on.length >= groupsPerBoard) return no('board.too-many-groups');
    const items = groupable(state, board, ids, by);
    if (!Array.isArray(items)) return items;
    return [
      { type: 'board.GroupMade', group: { id, board, title } },
      { type: 'board.ItemsGrouped', ids: items.map((item) => item.id), group: id, who: by.author },
    ];
  },
  'board.RenameGroup'(state, { id, title }, { by }) {
    const group = state.groups.get(id);
    if (!group) return no('board.group-gone');
    const refused = whyNotGroup(state, group.board, by);
    if (refused) return refused;
    return group.title === title ? [] : [{ type: 'board.GroupRenamed', id, title }];
  },
  'board.GroupItems'(state, { ids, group: id }, { by }) {
    const group = id === null ? undefined : state.groups.get(id);
    if (id !== null && !group) return no('board.group-gone');
    const first = ids.flatMap((one) => state.items.get(one) ?? [])[0];
    const board = group?.board ?? first?.board;
    if (board === undefined) return no('board.item-gone');
    const refused = whyNotGroup(state, board, by);
    if (refused) return refused;
    const items = groupable(state, board, ids, by);
    if (!Array.isArray(items)) return items;
    const others = items.filter((item) => item.group !== id).map((item) => item.id);
    return others.length > 0 ? [{ type: 'board.ItemsGrouped', ids: others, group: id, who: by.author }] : [];
  },
  'board.DissolveGroup'(state, { id }, { by }) {
    const group = state.groups.get(id);
    if (!group) return no('board.group-gone');
    return whyNotGroup(state, group.board, by) ?? [{ type: 'board.GroupDissolved', id }];
  },
};

import { isFacilitator } from '../../../room/audience.ts';
import type { Actor, Rejection } from '../../../room/feature.ts';
import type { BoardEvent } from '../board.events.ts';
import { no } from '../board.no.ts';
import type { Decided, RuleTable } from '../board.part.ts';
import type { BoardState } from '../board.state.ts';
import type { ItemId } from '../board-ids.ts';
import { changed, textOf } from '../kinds/kinds.ts';
import { decideAdd } from './add-items.ts';
import { onTop, reordered } from './depth.ts';
import { whyNotChange, whyNotDelete, whyNotPlace } from './item-powers.ts';
import { mayKnow } from './item-reach.ts';
import type { ItemsCommand } from './items.commands.ts';
import type { Item } from './items.model.ts';
import { decidePlace } from './place-items.ts';
import { freePlace, isCovered, lying } from './slots.ts';

/** Items that the sender may know, in the order asked for. */
function known(state: BoardState, ids: readonly ItemId[], by: Actor): readonly Item[] {
  return [...new Set(ids)].flatMap((id) => {
    const item = state.items.get(id);
    return item && mayKnow(state, item, by) ? item : [];
  });
}

/** Does the same to each of them, unless it may not be done to one. */
function toEach(
  state: BoardState,
  ids: readonly ItemId[],
  by: Actor,
  whyNot: (item: Item) => Rejection | undefined,
  happens: (item: Item) => readonly BoardEvent[],
): Decided {
  const items = known(state, ids, by);
  if (items.length === 0) return no('board.item-gone');
  for (const item of items) {
    const refused = whyNot(item);
    if (refused) return refused;
  }
  return items.flatMap(happens);
}

const teamOnly = (by: Actor) => (isFacilitator(by.role) ? undefined : no('board.team-only'));

export const itemsRules: RuleTable<ItemsCommand> = {
  'board.AddItems': decideAdd,
  'board.PlaceItems': decidePlace,
  'board.ChangeItem'(state, { id, change, base }, { by }) {
    const item = state.items.get(id);
    if (!item || !mayKnow(state, item, by)) return no('board.item-gone');
    const refused = whyNotChange(state, item, change, by);
    if (refused) return refused;
    const content = changed(item.content, change);
    if (JSON.stringify(content) === JSON.stringify(item.content)) return [];
    const old = textOf(item.content);
    if (base !== undefined && base !== old && textOf(content) !== old) return no('board.words-changed');
    return [{ type: 'board.ItemChanged', id, change, who: by.author }];
  },
  'board.OrderItems'(state, { ids, to }, { by }) {
    const items = known(state, ids, by);
    const [first] = items;
    if (!first) return no('board.item-gone');
    for (const item of items) {
      const refused = whyNotPlace(state, item, by);
      if (refused) return refused;
    }
    const together = items.filter(({ board }) => board === first.board);
    const places = reordered(state, first.board, new Set(together.map(({ id }) => id)), to);
    const moved = places.filter(({ id, z }) => state.items.get(id)?.z !== z);
    return moved.length > 0 ? [{ type: 'board.ItemsPlaced', places: moved, who: by.author }] : [];
  },
  'board.LockItems'(state, { ids, lock }, { by }) {
    if (!isFacilitator(by.role)) return no('board.team-only');
    const items = known(state, ids, by);
    if (items.length === 0) return no('board.item-gone');
    const others = items.filter((item) => item.lock !== lock).map(({ id }) => id);
    return others.length > 0 ? [{ type: 'board.ItemsLocked', ids: others, lock }] : [];
  },
  'board.DeleteItems': (state, { ids }, { by }) =>
    toEach(
      state,
      ids,
      by,
      (item) => whyNotDelete(item, by),
      ({ id }) => [{ type: 'board.ItemDeleted', id }],
    ),
  'board.HideItems': (state, { ids }, { by }) =>
    toEach(
      state,
      ids,
      by,
      () => teamOnly(by),
      ({ id, hidden }) => (hidden ? [] : [{ type: 'board.ItemHidden', id }]),
    ),
  'board.ShowItems': (state, { ids }, { by }) =>
    toEach(
      state,
      ids,
      by,
      () => teamOnly(by),
      (item) => (item.hidden ? [shown(state, item, by)] : []),
    ),
};

function shown(state: BoardState, item: Item, by: Actor): BoardEvent {
  const taken = lying(state, item.board, by.author, item.id);
  const { x, y } = isCovered(taken, item) ? freePlace(taken, sectionOf(state, item)) : item;
  const [z = item.z] = onTop(state, item.board);
  return { type: 'board.ItemShown', id: item.id, x, y, z };
}

const sectionOf = ({ sections }: BoardState, { section }: Item) =>
  section === null ? undefined : sections.get(section);

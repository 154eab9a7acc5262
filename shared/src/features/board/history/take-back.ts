import { isFacilitator } from '../../../room/audience.ts';
import type { DecideContext } from '../../../room/feature.ts';
import { trusted } from '../../../room/trusted.ts';
import type { BoardEvent } from '../board.events.ts';
import { no } from '../board.no.ts';
import type { Decided } from '../board.part.ts';
import type { BoardState } from '../board.state.ts';
import type { GroupId } from '../board-ids.ts';
import { mayKnow } from '../items/item-reach.ts';
import type { Item, Placing } from '../items/items.model.ts';
import type { ItemChange } from '../kinds/kinds.ts';
import { type Doings, doingsOf, lastHand } from './doings.ts';
import type { HistoryCommand } from './history.commands.ts';

type TakeBack = Extract<HistoryCommand, { type: 'board.TakeBackDoings' }>;

/** What was added is put aside, what was changed goes back; nobody learns whose doing it was. */
export function decideTakeBack(
  state: BoardState,
  command: TakeBack,
  { by, past }: DecideContext<BoardState, BoardEvent>,
): Decided {
  if (!isFacilitator(by.role)) return no('board.team-only');
  const item = state.items.get(command.item);
  if (!item || !mayKnow(state, item, by)) return no('board.item-gone');
  // Until the reveal, nothing may lead from what is written in private to anything else.
  if (item.private) return no('board.writing-in-private');
  const since = past?.since.map(({ event }) => event) ?? [];
  const who = lastHand(since, item.id);
  if (!past || who === null) return no('board.nothing-to-take-back');
  const events = undone(state, doingsOf(past.before, since, item.board, who), by.author);
  return events.length > 0 ? events : no('board.nothing-to-take-back');
}

function undone(state: BoardState, { added, before }: Doings, who: Item['author']): readonly BoardEvent[] {
  const aside = [...added].flatMap((id): BoardEvent[] =>
    mayBePutAside(state.items.get(id)) ? [{ type: 'board.ItemHidden', id }] : [],
  );
  const places: Placing[] = [];
  const others: BoardEvent[] = [];
  for (const [id, properties] of before) {
    const item = state.items.get(id);
    // What was made in that time is put aside as it is, and what is gone stays gone.
    if (!item || item.private || added.has(id)) continue;
    const place: Record<string, unknown> = {};
    const change: Record<string, unknown> = {};
    for (const [property, value] of properties) {
      if (property === 'group')
        others.push(...backIntoGroup(state, item, trusted<GroupId | null>(value), who));
      else if (property.startsWith('content.')) change[property.slice('content.'.length)] = value;
      else if (Reflect.get(item, property) !== value) place[property] = value;
    }
    if (Object.keys(place).length > 0) places.push({ id, ...place });
    if (isDifferent(item, change)) {
      const { kind } = item.content;
      others.push({ type: 'board.ItemChanged', id, change: trusted<ItemChange>({ kind, ...change }), who });
    }
  }
  return [
    ...aside,
    ...(places.length > 0 ? [{ type: 'board.ItemsPlaced', places, who } as const] : []),
    ...others,
  ];
}

const mayBePutAside = (item: Item | undefined): boolean =>
  item !== undefined && !item.hidden && !item.private;

const isDifferent = (item: Item, change: object): boolean =>
  Object.entries(change).some(([property, value]) => Reflect.get(item.content, property) !== value);

function backIntoGroup(
  { groups }: BoardState,
  item: Item,
  was: GroupId | null,
  who: Item['author'],
): readonly BoardEvent[] {
  const group = was !== null && groups.has(was) ? was : null;
  return group === item.group ? [] : [{ type: 'board.ItemsGrouped', ids: [item.id], group, who }];
}

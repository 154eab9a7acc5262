import { changeEntity } from '../../room/entities.ts';
import { ownId } from '../../room/ids.ts';

export const ItemId = ownId<'ItemId'>();
export type ItemId = ReturnType<typeof ItemId.parse>;

/** What stands in the middle of everybody's screen during an item. `id` is that of a board or an activity. */
export type Shows =
  | { readonly what: 'nothing' }
  | { readonly what: 'board'; readonly id: string }
  | { readonly what: 'activity'; readonly id: string };

/** One step of the workshop. Outside the team, `instruction` and `shows` are empty until the item was entered once. */
export interface Item {
  readonly id: ItemId;
  readonly title: string;
  readonly instruction: string;
  readonly shows: Shows;
}

export interface AgendaState {
  readonly items: Map<ItemId, Item>;
  order: readonly ItemId[];
  current: ItemId | null;
  /** Items that were entered at least once: everybody may read them in full. */
  readonly visited: Set<ItemId>;
}

export type AgendaEvent =
  /** `after` is null for the first place. */
  | { type: 'agenda.ItemAdded'; item: Item; after: ItemId | null }
  | { type: 'agenda.ItemEdited'; id: ItemId; title: string; instruction: string }
  | { type: 'agenda.ItemMoved'; id: ItemId; after: ItemId | null }
  | { type: 'agenda.ItemRemoved'; id: ItemId }
  | { type: 'agenda.Entered'; id: ItemId };

/** Told to screens, never stored: an item in full, at the moment it is entered. */
export interface AgendaNotice {
  type: 'agenda.ItemShown';
  item: Item;
}

export const initialAgenda = (): AgendaState => ({
  items: new Map(),
  order: [],
  current: null,
  visited: new Set(),
});

export const currentItem = ({ items, current }: AgendaState): Item | undefined =>
  current === null ? undefined : items.get(current);

export const itemsInOrder = ({ items, order }: AgendaState): readonly Item[] =>
  order.flatMap((id) => items.get(id) ?? []);

export function evolveAgenda(state: AgendaState, event: AgendaEvent | AgendaNotice): void {
  const { items, visited } = state;
  switch (event.type) {
    case 'agenda.ItemAdded':
      items.set(event.item.id, event.item);
      state.order = placed(state.order, event.item.id, event.after);
      return;
    case 'agenda.ItemEdited':
      return changeEntity(items, event.id, { title: event.title, instruction: event.instruction });
    case 'agenda.ItemMoved':
      if (items.has(event.id)) state.order = placed(state.order, event.id, event.after);
      return;
    case 'agenda.ItemRemoved':
      items.delete(event.id);
      visited.delete(event.id);
      state.order = state.order.filter((id) => id !== event.id);
      if (state.current === event.id) state.current = null;
      return;
    case 'agenda.Entered':
      if (!items.has(event.id)) return;
      visited.add(event.id);
      state.current = event.id;
      return;
    case 'agenda.ItemShown':
      return changeEntity(items, event.item.id, event.item);
  }
}

/** At the end when `after` is gone. */
export function placed(order: readonly ItemId[], id: ItemId, after: ItemId | null): readonly ItemId[] {
  const others = order.filter((other) => other !== id);
  const found = after === null ? 0 : others.indexOf(after) + 1;
  const place = after !== null && found === 0 ? others.length : found;
  return [...others.slice(0, place), id, ...others.slice(place)];
}

import type { AuthorId } from '../../../room/ids.ts';
import type { BoardEvent } from '../board.events.ts';
import { evolveBoard } from '../board.evolve.ts';
import type { BoardState } from '../board.state.ts';
import type { BoardId, ItemId } from '../board-ids.ts';
import { changesWords } from '../kinds/kinds.ts';

/** One property of an item, as somebody changed it. `content.` comes before those of its content. */
export interface Touch {
  readonly id: ItemId;
  readonly property: string;
}

/** Whose doing an event was, and what it touched. Nobody's: the team's own work on boards and sections. */
export function touchesOf(event: BoardEvent): { who: AuthorId | null; touched: readonly Touch[] } {
  switch (event.type) {
    case 'board.ItemAdded':
      return { who: event.item.author, touched: [{ id: event.item.id, property: 'added' }] };
    case 'board.ItemChanged': {
      const { kind: _, ...properties } = event.change;
      const touched = Object.keys(properties).map((property) => ({
        id: event.id,
        property: `content.${property}`,
      }));
      return { who: event.who, touched };
    }
    case 'board.ItemsPlaced':
      return {
        who: event.who,
        touched: event.places.flatMap(({ id, ...place }) =>
          Object.keys(place).map((property) => ({ id, property })),
        ),
      };
    case 'board.ItemsGrouped':
      return { who: event.who, touched: event.ids.map((id) => ({ id, property: 'group' })) };
    default:
      return { who: null, touched: [] };
  }
}

/** The last one who touched an item; null when nobody did. */
export function lastHand(since: readonly BoardEvent[], item: ItemId): AuthorId | null {
  for (const event of since.toReversed()) {
    const { who, touched } = touchesOf(event);
    if (who !== null && touched.some(({ id }) => id === item)) return who;
  }
  return null;
}

/** What one person did, as far as nobody has done anything to the same since. */
export interface Doings {
  /** Made in this time. */
  readonly added: ReadonlySet<ItemId>;
  /** What each property was before. */
  readonly before: ReadonlyMap<ItemId, ReadonlyMap<string, unknown>>;
}

/**
 * Goes through what happened and keeps, for every property that `who` had the last word on, what it was before. Words that
 * somebody wrote about their own item stay theirs. Changes `state`, which has to be as it was before.
 */
export function doingsOf(
  state: BoardState,
  since: readonly BoardEvent[],
  board: BoardId,
  who: AuthorId,
): Doings {
  const added = new Set<ItemId>();
  const before = new Map<ItemId, Map<string, unknown>>();
  for (const event of since) {
    const doing = touchesOf(event);
    const isTheirs = doing.who === who;
    for (const { id, property } of doing.touched) {
      const item = state.items.get(id);
      if (property === 'added' && event.type === 'board.ItemAdded') {
        if (isTheirs && event.item.board === board) added.add(id);
        continue;
      }
      if (item?.board !== board) continue;
      const kept = before.get(id) ?? new Map<string, unknown>();
      before.set(id, kept);
      if (!isTheirs) kept.delete(property);
      else if (!kept.has(property) && !isOwnWords(event, item.author === who))
        kept.set(property, propertyOf(item, property));
    }
    evolveBoard(state, event);
  }
  return { added, before };
}

const isOwnWords = (event: BoardEvent, isOwn: boolean): boolean =>
  isOwn && event.type === 'board.ItemChanged' && changesWords(event.change);

const propertyOf = (item: object & { content: object }, property: string): unknown =>
  property.startsWith('content.')
    ? Reflect.get(item.content, property.slice('content.'.length))
    : Reflect.get(item, property);

import type { ItemId } from '@sayso/shared/features/board/board-ids.ts';
import type { Item } from '@sayso/shared/features/board/items/items.model.ts';

type Placed = Pick<Item, 'id' | 'x' | 'y'>;

/**
 * Puts one thing before another, or at the end, where reading order is told by where things lie: the places stay, and who
 * lies there changes. `order` is in reading order and holds only what may be moved. Says only what moves.
 */
export function reorderedPlaces(order: readonly Placed[], id: ItemId, before: ItemId | null): Placed[] {
  const ids = order.map((item) => item.id).filter((other) => other !== id);
  const at = before === null ? ids.length : ids.indexOf(before);
  if (at < 0 || ids.length === order.length) return [];
  ids.splice(at, 0, id);
  const places = apart(order);
  return ids.flatMap((one, index) => {
    const place = places[index];
    const old = order.find((item) => item.id === one);
    const stays = !place || !old || (old.x === place.x && old.y === place.y);
    return stays ? [] : [{ id: one, x: place.x, y: place.y }];
  });
}

/** Two that lie on the very same spot would be read in an order that nobody can change. */
function apart(order: readonly Placed[]): { x: number; y: number }[] {
  const places: { x: number; y: number }[] = [];
  for (const { x, y } of order) {
    const last = places.at(-1);
    places.push(last && last.x === x && last.y === y ? { x: x + 24, y } : { x, y });
  }
  return places;
}

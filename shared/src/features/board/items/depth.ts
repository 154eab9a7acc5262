import { generateNKeysBetween } from 'fractional-indexing';
import type { BoardState } from '../board.state.ts';
import type { BoardId, ItemId } from '../board-ids.ts';
import { isInSight, partedByKnowing } from './item-knowing.ts';
import type { Item } from './items.model.ts';

type Held = Pick<BoardState, 'items'>;

/** The order in which items are drawn: the last one lies on top. */
export const byDepth = (a: Pick<Item, 'z' | 'id'>, b: Pick<Item, 'z' | 'id'>): number =>
  a.z === b.z ? (a.id < b.id ? -1 : 1) : a.z < b.z ? -1 : 1;

/** What everybody may see: a depth that was chosen past a hidden item would say that there is one. */
const inSight = (state: Held, board: BoardId): Item[] =>
  [...state.items.values()].filter((item) => item.board === board && isInSight(item));

/** Depths for `count` new items on top of a board, the lowest first. */
export function onTop(state: Held, board: BoardId, count = 1): readonly string[] {
  let top: string | null = null;
  for (const { z } of inSight(state, board)) if (top === null || z > top) top = z;
  return generateNKeysBetween(top, null, count);
}

/** Whether a text from outside can be a depth. */
export function isDepth(z: string): boolean {
  try {
    return generateNKeysBetween(z, null, 1).length === 1 && generateNKeysBetween(null, z, 1).length === 1;
  } catch {
    return false;
  }
}

export type Depth = 'front' | 'back' | 'forward' | 'backward';

/** New depths for items of one board; those of whom the same people know keep their order among themselves. */
export function reordered(
  state: Held,
  board: BoardId,
  moved: ReadonlySet<ItemId>,
  to: Depth,
): readonly { id: ItemId; z: string }[] {
  const all = inSight(state, board).sort(byDepth);
  const others = all.filter(({ id }) => !moved.has(id));
  const chosen = [...moved].flatMap((id) => state.items.get(id) ?? []);
  return partedByKnowing(chosen, (item) => item).flatMap((part) =>
    amongOthers(others, part.sort(byDepth), to),
  );
}

/** `chosen` and `others`: the lowest first. */
function amongOthers(
  others: readonly Item[],
  chosen: readonly Item[],
  to: Depth,
): readonly { id: ItemId; z: string }[] {
  const first = chosen[0];
  const last = chosen.at(-1);
  if (!first || !last) return [];
  const place = {
    front: () => others.length,
    back: () => 0,
    // One step over what lies right above the highest of them, or under what lies right below the lowest.
    forward: () => Math.min(others.length, others.filter((other) => byDepth(other, last) < 0).length + 1),
    backward: () => Math.max(0, others.filter((other) => byDepth(other, first) < 0).length - 1),
  }[to]();
  const [below, above] = roomAt(others, place, to);
  const keys = generateNKeysBetween(below, above, chosen.length);
  return chosen.flatMap(({ id }, index) => {
    const z = keys[index];
    return z === undefined ? [] : [{ id, z }];
  });
}

/** Equal depths leave no room between them: then it is above all of them, or under all of them when it goes down. */
function roomAt(
  others: readonly Item[],
  place: number,
  to: Depth,
): [below: string | null, above: string | null] {
  const [under, over] = [others[place - 1]?.z ?? null, others[place]?.z ?? null];
  if (to === 'back' || to === 'backward') {
    return [others.findLast(({ z }) => over === null || z < over)?.z ?? null, over];
  }
  return [under, others.find(({ z }) => under === null || z > under)?.z ?? null];
}

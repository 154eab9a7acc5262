import { isFacilitator } from '../../../room/audience.ts';
import type { Actor } from '../../../room/feature.ts';
import type { BoardState } from '../board.state.ts';
import { reachOf } from './item-reach.ts';
import type { Item } from './items.model.ts';

export type Doer = Pick<Actor, 'role' | 'author'>;

export const isMine = (item: Item, by: Doer): boolean => item.author !== null && item.author === by.author;

export const isInSight = ({ hidden, private: kept }: Pick<Item, 'hidden' | 'private'>): boolean =>
  !hidden && !kept;

/**
 * Items in parts, by who knows of them: first those that everybody sees, then for each writer what not everybody sees. Where the items of
 * one part come to lie must say nothing about those of another.
 */
export function partedByKnowing<One>(all: readonly One[], itemOf: (one: One) => Item): readonly One[][] {
  const inSight: One[] = [];
  const own = new Map<Item['author'], One[]>();
  for (const one of all) {
    const item = itemOf(one);
    const part = isInSight(item) ? inSight : (own.get(item.author) ?? []);
    part.push(one);
    if (part !== inSight) own.set(item.author, part);
  }
  return [inSight, ...own.values()];
}

/** Outside the team, a hidden item is there for its writer only, and a board that was never open for nobody. */
export function mayKnow(state: Pick<BoardState, 'boards'>, item: Item, by: Doer): boolean {
  const reach = reachOf(state, item);
  if (isFacilitator(by.role)) return reach !== 'nobody' || isMine(item, by);
  return reach === 'everybody' || (isMine(item, by) && state.boards.get(item.board)?.shown === true);
}

import { isFacilitator } from '../../../room/audience.ts';
import type { Actor } from '../../../room/feature.ts';
import type { BoardState } from '../board.state.ts';
import type { Item } from './items.model.ts';

/** Who holds an item besides its writer. */
export type Reach = 'everybody' | 'team' | 'nobody';

export function reachOf({ boards }: Pick<BoardState, 'boards'>, item: Item): Reach {
  const board = boards.get(item.board);
  if (item.private && !board?.writing?.teamSees) return 'nobody';
  return board?.shown && !item.hidden && !item.private ? 'everybody' : 'team';
}

type Doer = Pick<Actor, 'role' | 'author'>;

export const isMine = (item: Item, by: Doer): boolean => item.author !== null && item.author === by.author;

/** Outside the team, a hidden item is there for its writer only, and a board that was never open for nobody. */
export function mayKnow(state: Pick<BoardState, 'boards'>, item: Item, by: Doer): boolean {
  const reach = reachOf(state, item);
  if (isFacilitator(by.role)) return reach !== 'nobody' || isMine(item, by);
  return reach === 'everybody' || (isMine(item, by) && state.boards.get(item.board)?.shown === true);
}

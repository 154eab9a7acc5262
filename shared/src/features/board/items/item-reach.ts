import type { BoardState } from '../board.state.ts';
import type { Item } from './items.model.ts';

/** Who holds an item besides its writer. */
export type Reach = 'everybody' | 'team' | 'nobody';

export function reachOf({ boards }: Pick<BoardState, 'boards'>, item: Item): Reach {
  const board = boards.get(item.board);
  if (item.private && !board?.writing?.teamSees) return 'nobody';
  return board?.shown && !item.hidden && !item.private ? 'everybody' : 'team';
}

import type { BoardState } from '../../features/board/board.state.ts';
import type { BoardId } from '../../features/board/board-ids.ts';
import { reachOf } from '../../features/board/items/item-reach.ts';
import type { Item } from '../../features/board/items/items.model.ts';
import { textOf } from '../../features/board/kinds/kinds.ts';
import type { Viewer } from '../../room/audience.ts';

/** Words on boards that this viewer may not read. A copy of something that they may read elsewhere is no secret. */
export function boardSecrets(board: BoardState, viewer: Viewer): readonly string[] {
  const read = new Set<string>();
  const unread = new Set<string>();
  const sort = (may: boolean, text: string | null): void => {
    if (text) (may ? read : unread).add(text);
  };
  for (const item of board.items.values()) sort(mayRead(board, item, viewer), textOf(item.content));
  const opened = (id: BoardId): boolean =>
    viewer.audience === 'facilitators' ||
    (viewer.audience !== 'lobby' && board.boards.get(id)?.shown === true);
  for (const { id, title } of board.boards.values()) sort(opened(id), title);
  for (const section of board.sections.values()) sort(opened(section.board), section.title);
  for (const group of board.groups.values()) sort(opened(group.board), group.title);
  for (const voting of board.votings.values()) sort(opened(voting.board), voting.name);
  return [...unread].filter((text) => !read.has(text));
}

function mayRead(board: BoardState, item: Item, { audience, author }: Viewer): boolean {
  const reach = reachOf(board, item);
  const mine = item.author === author;
  switch (audience) {
    case 'facilitators':
      return reach !== 'nobody' || mine;
    case 'participants':
      return reach === 'everybody' || (mine && board.boards.get(item.board)?.shown === true);
    case 'displays':
      return reach === 'everybody';
    case 'lobby':
      return false;
  }
}

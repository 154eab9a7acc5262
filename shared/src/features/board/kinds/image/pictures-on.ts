import type { BoardState } from '../../board.state.ts';

/** The names of all pictures that lie on a board of the room, hidden ones too. */
export function* picturesOn({ items }: BoardState): Generator<string> {
  for (const { content } of items.values()) if (content.kind === 'image') yield content.image;
}

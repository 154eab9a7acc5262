import type { BoardId } from '@sayso/shared/features/board/board-ids.ts';
import type { NewItem } from '@sayso/shared/features/board/items/items.commands.ts';
import { itemsAtOnce } from '@sayso/shared/features/board/limits.ts';
import { frameLimit } from '@sayso/shared/protocol.ts';
import type { RoomConnection } from '../../../../session/room-connection.ts';
import { undoStackOf } from '../../undo/undo-keeper.ts';

export interface Adding {
  readonly board: BoardId;
  readonly items: readonly NewItem[];
  /** Whenever more of them can't be lost any more: on their way they are kept on this device. */
  onKept?(count: number): void;
  /** Whenever the server has more of them. */
  onAdded?(count: number): void;
  /** Asked before each part. */
  stops?(): boolean;
}

export interface Added {
  /** Safe on the server. */
  readonly count: number;
  /** The sentence of a refusal that ended it. */
  readonly refused: string | undefined;
}

/** The command around the items, and what the wire adds. */
const around = 2048;

/**
 * Puts many things on a board: part by part, the next one when the server has the one before, so that a reconnect in the
 * middle loses nothing and doubles nothing. All of it is one step to undo.
 */
export async function addItems(connection: RoomConnection, adding: Adding): Promise<Added> {
  const { board, items, onKept, onAdded, stops } = adding;
  let count = 0;
  let refused: string | undefined;
  await undoStackOf(connection, board).asOne(async () => {
    for (const part of parts(items)) {
      if (stops?.()) return;
      const answering = connection.send(
        { type: 'board.AddItems', board, items: [...part] },
        { ownRefusal: true },
      );
      onKept?.(count + part.length);
      const answer = await answering;
      if (!answer.ok) {
        refused = answer.sentence;
        onKept?.(count);
        return;
      }
      count += part.length;
      onAdded?.(count);
    }
  });
  return { count, refused };
}

/** As many as one command holds, and no more bytes than the wire takes in one go. */
export function parts(items: readonly NewItem[]): readonly (readonly NewItem[])[] {
  const measure = new TextEncoder();
  const all: NewItem[][] = [];
  let bytes = 0;
  for (const item of items) {
    const size = measure.encode(JSON.stringify(item)).length + 1;
    const last = all.at(-1);
    if (!last || last.length >= itemsAtOnce || bytes + size > frameLimit - around) {
      all.push([item]);
      bytes = size;
    } else {
      last.push(item);
      bytes += size;
    }
  }
  return all;
}

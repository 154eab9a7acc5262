import type { BoardCommand } from '@sayso/shared/features/board/board.commands.ts';
import type { BoardId } from '@sayso/shared/features/board/board-ids.ts';
import { ItemId } from '@sayso/shared/features/board/board-ids.ts';
import { freshId } from '../../../session/fresh-id.ts';
import type { RoomConnection } from '../../../session/room-connection.ts';
import { type BoardChange, changeBetween, stillOf } from './board-change.ts';
import { UndoStack } from './undo-stack.ts';

/** Keeps one stack per board for as long as the page shows the room: list and picture share it. */
class UndoKeeper {
  readonly #connection: RoomConnection;
  readonly #stacks = new Map<BoardId, UndoStack>();
  #silent = false;

  constructor(connection: RoomConnection) {
    this.#connection = connection;
    connection.onSending(({ type }) => {
      if (this.#silent || !type.startsWith('board.')) return undefined;
      const before = stillOf(this.#now());
      return (answer) => {
        for (const [board, stack] of this.#stacks) {
          const change = changeBetween(before, this.#now(), board);
          if (!change) continue;
          const takeOut = stack.record(change, type);
          void answer.then(({ ok }) => !ok && takeOut());
        }
      };
    });
  }

  stackOf(board: BoardId): UndoStack {
    const known = this.#stacks.get(board);
    if (known) return known;
    const stack = new UndoStack({
      still: () => this.#now(),
      send: (commands) => this.#send(commands, board),
      now: () => performance.now(),
      freshId: () => freshId(ItemId),
    });
    this.#stacks.set(board, stack);
    return stack;
  }

  #now() {
    return this.#connection.store.getState().room.board;
  }

  #send(commands: readonly BoardCommand[], board: BoardId): BoardChange | undefined {
    const before = stillOf(this.#now());
    this.#silent = true;
    for (const command of commands) void this.#connection.send(command);
    this.#silent = false;
    return changeBetween(before, this.#now(), board);
  }
}

const keepers = new WeakMap<RoomConnection, UndoKeeper>();

/** The stack of this screen for a board. Call once when the board is first shown: what is done before is not in it. */
export function undoStackOf(connection: RoomConnection, board: BoardId): UndoStack {
  const keeper = keepers.get(connection) ?? new UndoKeeper(connection);
  keepers.set(connection, keeper);
  return keeper.stackOf(board);
}

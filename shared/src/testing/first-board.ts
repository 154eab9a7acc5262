import * as z from 'zod/mini';
import { BoardId } from '../features/board/board-ids.ts';
import { newBoard } from '../features/board/boards/boards.model.ts';

/*
 * Landings of the first version hold the state as it was then: every thing on a board was a note of one size, and whether
 * others could be moved was the only thing that a board allowed. This says what that means now. Landings are never changed.
 * The order of notes, which was their depth then, is not kept: notes of the first version lie at one depth now.
 */

const Entries = z.object({ $map: z.array(z.tuple([z.string(), z.looseObject({})])) });
const FirstState = z.looseObject({
  board: z.looseObject({ boards: Entries, notes: Entries }),
});

/** A packed state of any version, in today's shape. */
export function asMeantNow(state: unknown): unknown {
  const first = FirstState.safeParse(state);
  if (!first.success) return state;
  const { notes, boards, ...rest } = first.data.board;
  return {
    ...first.data,
    board: { ...rest, boards: each(boards, boardNow), items: byName(each(notes, itemNow)) },
  };
}

const each = ({ $map }: z.infer<typeof Entries>, now: (held: object) => object) => ({
  $map: $map.map(([key, held]) => [key, now(held)]),
});

const byName = ({ $map }: ReturnType<typeof each>) => ({
  $map: [...$map].sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
});

const FirstBoard = z.looseObject({ id: BoardId, title: z.string(), othersMove: z.boolean() });
function boardNow(held: object): object {
  const { othersMove, ...board } = FirstBoard.parse(held);
  const { allows, ...rest } = newBoard(board.id, board.title);
  return { ...rest, ...board, allows: { ...allows, moveOthers: othersMove } };
}

const FirstNote = z.looseObject({ text: z.string(), colour: z.string() });
function itemNow(held: object): object {
  const { text, colour, ...note } = FirstNote.parse(held);
  return {
    ...note,
    content: { kind: 'note', text, colour },
    ...{ width: 200, height: 200, rotation: 0, group: null, lock: null, private: false },
  };
}

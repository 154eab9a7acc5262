import * as z from 'zod/mini';
import { BoardId } from '../features/board/board-ids.ts';
import { newBoard } from '../features/board/boards/boards.model.ts';

/*
 * Landings hold the state as it was to the version that wrote it, and are never changed. This says what that means now.
 * In the first version every thing on a board was a note of one size, and whether others could be moved was the only thing that a
 * board allowed. The order of notes, which was their depth then, is not kept: notes of the first version lie at one depth now.
 * Until questions had rounds, the box of a question held its ballots, and nothing of how many had seen it.
 */

const Entries = z.object({ $map: z.array(z.tuple([z.string(), z.looseObject({})])) });
const FirstState = z.looseObject({
  board: z.looseObject({ boards: Entries, notes: Entries }),
});

const BoxOfBallots = z.looseObject({
  activities: z.looseObject({
    box: z.object({ $map: z.array(z.tuple([z.string(), z.array(z.looseObject({}))])) }),
  }),
});

/** Whether the first version of the board wrote it. */
export const isOfFirstBoard = (state: unknown): boolean => FirstState.safeParse(state).success;

/** A packed state of any version, in today's shape. */
export const asMeantNow = (state: unknown): unknown => boardNow(boxNow(state));

function boxNow(state: unknown): unknown {
  const parsed = BoxOfBallots.safeParse(state);
  if (!parsed.success) return state;
  const { activities, ...rest } = parsed.data;
  const $map = activities.box.$map.map(([id, ballots]) => {
    const isRound = ballots.some((one) => 'ballots' in one);
    return [id, isRound ? ballots : [{ ballots, relayed: 0, seen: ballots.length }]];
  });
  return { ...rest, activities: { ...activities, box: { $map } } };
}

function boardNow(state: unknown): unknown {
  const first = FirstState.safeParse(state);
  if (!first.success) return state;
  const { notes, boards, ...rest } = first.data.board;
  return {
    ...first.data,
    board: { ...rest, boards: each(boards, oneBoardNow), items: byName(each(notes, itemNow)) },
  };
}

const each = ({ $map }: z.infer<typeof Entries>, now: (held: object) => object) => ({
  $map: $map.map(([key, held]) => [key, now(held)]),
});

const byName = ({ $map }: ReturnType<typeof each>) => ({
  $map: [...$map].sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
});

const FirstBoard = z.looseObject({ id: BoardId, title: z.string(), othersMove: z.boolean() });
function oneBoardNow(held: object): object {
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

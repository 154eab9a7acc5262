import * as z from 'zod/mini';
import { typedText } from '../../../room/plain-text.ts';
import { BoardId, ItemId } from '../board-ids.ts';
import { boardTitleLimit } from '../limits.ts';

const title = typedText(boardTitleLimit, { empty: 'board.title-empty', long: 'board.title-too-long' });
/** Minutes by the server's clock. The log knows whole minutes only. */
const ago = z.int().check(z.gte(1), z.lte(24 * 60));

export const historyCommands = {
  /** Makes a new board that is as this one was. This one stays as it is. */
  'board.RewindBoard': z.strictObject({
    type: z.literal('board.RewindBoard'),
    board: BoardId,
    ago,
    copy: BoardId,
    title,
  }),
  /** Takes back what one person did on a board: whoever last touched this item in that time. */
  'board.TakeBackDoings': z.strictObject({
    type: z.literal('board.TakeBackDoings'),
    item: ItemId,
    ago,
  }),
};
export type HistoryCommand = z.infer<(typeof historyCommands)[keyof typeof historyCommands]>;

const minute = 60_000;
const thatLongAgo = ({ ago }: HistoryCommand, now: number): number => now - ago * minute;
/** From which moment the log is asked. */
export const historyRecalls = {
  'board.RewindBoard': thatLongAgo,
  'board.TakeBackDoings': thatLongAgo,
};

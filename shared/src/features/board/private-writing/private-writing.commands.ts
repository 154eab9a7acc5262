import * as z from 'zod/mini';
import { BoardId } from '../board-ids.ts';

export const privateWritingCommands = {
  'board.StartPrivateWriting': z.strictObject({
    type: z.literal('board.StartPrivateWriting'),
    board: BoardId,
    teamSees: z.boolean(),
  }),
  'board.Reveal': z.strictObject({ type: z.literal('board.Reveal'), board: BoardId }),
};
export type PrivateWritingCommand = z.infer<
  (typeof privateWritingCommands)[keyof typeof privateWritingCommands]
>;

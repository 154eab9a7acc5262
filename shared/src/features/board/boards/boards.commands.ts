import * as z from 'zod/mini';
import { typedText } from '../../../room/plain-text.ts';
import { BoardId, SectionId } from '../board-ids.ts';
import { kindKeys } from '../kinds/kinds.ts';
import { boardTitleLimit, sectionsPerBoard } from '../limits.ts';
import { boardBackgrounds } from './boards.model.ts';

const title = typedText(boardTitleLimit, { empty: 'board.title-empty', long: 'board.title-too-long' });

export const boardsCommands = {
  'board.CreateBoard': z.strictObject({
    type: z.literal('board.CreateBoard'),
    id: BoardId,
    title,
    sections: z.array(z.strictObject({ id: SectionId, title })).check(z.maxLength(sectionsPerBoard)),
  }),
  'board.RenameBoard': z.strictObject({ type: z.literal('board.RenameBoard'), id: BoardId, title }),
  'board.OpenBoard': z.strictObject({ type: z.literal('board.OpenBoard'), id: BoardId }),
  'board.CloseBoard': z.strictObject({ type: z.literal('board.CloseBoard'), id: BoardId }),
  /** What is left out stays as it is. */
  'board.Allow': z.strictObject({
    type: z.literal('board.Allow'),
    board: BoardId,
    allows: z.strictObject({
      moveOthers: z.optional(z.boolean()),
      editOthers: z.optional(z.boolean()),
      cursors: z.optional(z.boolean()),
    }),
  }),
  'board.ChooseTools': z.strictObject({
    type: z.literal('board.ChooseTools'),
    board: BoardId,
    tools: z.array(z.enum(kindKeys)).check(z.maxLength(kindKeys.length)),
  }),
  'board.SetBackground': z.strictObject({
    type: z.literal('board.SetBackground'),
    board: BoardId,
    background: z.enum(boardBackgrounds),
  }),
};
export type BoardsCommand = z.infer<(typeof boardsCommands)[keyof typeof boardsCommands]>;

import * as z from 'zod/mini';
import { typedText } from '../../../room/plain-text.ts';
import { BoardId, SectionId } from '../board-ids.ts';
import { boardTitleLimit } from '../limits.ts';

const title = typedText(boardTitleLimit, { empty: 'board.title-empty', long: 'board.title-too-long' });
const length = z.number();

export const sectionsCommands = {
  'board.AddSection': z.strictObject({
    type: z.literal('board.AddSection'),
    id: SectionId,
    board: BoardId,
    title,
  }),
  'board.RenameSection': z.strictObject({ type: z.literal('board.RenameSection'), id: SectionId, title }),
  /** What lies in the section goes with it. */
  'board.PlaceSection': z.strictObject({
    type: z.literal('board.PlaceSection'),
    id: SectionId,
    x: length,
    y: length,
    width: length,
    height: length,
  }),
  'board.RemoveSection': z.strictObject({ type: z.literal('board.RemoveSection'), id: SectionId }),
};
export type SectionsCommand = z.infer<(typeof sectionsCommands)[keyof typeof sectionsCommands]>;

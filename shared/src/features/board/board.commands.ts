import * as z from 'zod/mini';
import { typedText } from '../../room/plain-text.ts';
import { BoardId, NoteId, noteColours, SectionId } from './board.model.ts';

export const noteTextLimit = 500;
export const boardTitleLimit = 120;
export const notesPerBoard = 2000;
export const sectionsPerBoard = 40;
export const boardsPerRoom = 100;

const title = typedText(boardTitleLimit, { empty: 'board.title-empty', long: 'board.title-too-long' });
const text = typedText(noteTextLimit, { empty: 'board.empty', long: 'board.too-long' });
/** Board units. Too far out is brought back within reach by the rules; NaN and Infinity are no numbers here. */
const length = z.number();
const colour = z.enum(noteColours);

/** Without x and y the rules choose the next free place of the section. */
export const boardCommands = {
  'board.CreateBoard': z.strictObject({
    type: z.literal('board.CreateBoard'),
    id: BoardId,
    title,
    sections: z.array(z.strictObject({ id: SectionId, title })).check(z.maxLength(sectionsPerBoard)),
  }),
  'board.OpenBoard': z.strictObject({ type: z.literal('board.OpenBoard'), id: BoardId }),
  'board.CloseBoard': z.strictObject({ type: z.literal('board.CloseBoard'), id: BoardId }),
  'board.LetOthersMove': z.strictObject({
    type: z.literal('board.LetOthersMove'),
    board: BoardId,
    on: z.boolean(),
  }),
  'board.AddSection': z.strictObject({
    type: z.literal('board.AddSection'),
    id: SectionId,
    board: BoardId,
    title,
  }),
  'board.RenameSection': z.strictObject({ type: z.literal('board.RenameSection'), id: SectionId, title }),
  'board.RemoveSection': z.strictObject({ type: z.literal('board.RemoveSection'), id: SectionId }),
  'board.AddNote': z.strictObject({
    type: z.literal('board.AddNote'),
    id: NoteId,
    board: BoardId,
    section: z.nullable(SectionId),
    text,
    colour,
    x: z.optional(length),
    y: z.optional(length),
  }),
  'board.EditNote': z.strictObject({ type: z.literal('board.EditNote'), id: NoteId, text }),
  'board.MoveNote': z.strictObject({
    type: z.literal('board.MoveNote'),
    id: NoteId,
    section: z.nullable(SectionId),
    x: z.optional(length),
    y: z.optional(length),
  }),
  'board.RecolourNote': z.strictObject({ type: z.literal('board.RecolourNote'), id: NoteId, colour }),
  'board.DeleteNote': z.strictObject({ type: z.literal('board.DeleteNote'), id: NoteId }),
  'board.HideNote': z.strictObject({ type: z.literal('board.HideNote'), id: NoteId }),
  'board.ShowNote': z.strictObject({ type: z.literal('board.ShowNote'), id: NoteId }),
};
export type BoardCommand = z.infer<(typeof boardCommands)[keyof typeof boardCommands]>;

export const boardSignals = {
  'board.Drag': z.strictObject({ type: z.literal('board.Drag'), id: NoteId, x: length, y: length }),
};

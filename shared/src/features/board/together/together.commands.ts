import * as z from 'zod/mini';
import { BoardId } from '../board-ids.ts';
import { LeadId, leadingWays, PointerId } from './together.model.ts';

const length = z.number();
const area = z.strictObject({ x: length, y: length, width: length, height: length });

export const togetherCommands = {
  /** Everybody's screen goes there once; nobody is held. */
  'board.BringEveryone': z.strictObject({ type: z.literal('board.BringEveryone'), board: BoardId, area }),
  /** Again with the same id: the way changes (from following to control and back). */
  'board.Lead': z.strictObject({
    type: z.literal('board.Lead'),
    board: BoardId,
    id: LeadId,
    how: z.enum(leadingWays),
    area,
  }),
  'board.StopLeading': z.strictObject({ type: z.literal('board.StopLeading'), board: BoardId }),
};
export type TogetherCommand = z.infer<(typeof togetherCommands)[keyof typeof togetherCommands]>;

export const togetherSignals = {
  'board.Cursor': z.strictObject({
    type: z.literal('board.Cursor'),
    board: BoardId,
    pointer: PointerId,
    x: length,
    y: length,
  }),
  'board.Laser': z.strictObject({
    type: z.literal('board.Laser'),
    board: BoardId,
    pointer: PointerId,
    trail: z.array(z.strictObject({ x: length, y: length })).check(z.minLength(1), z.maxLength(20)),
  }),
  'board.View': z.strictObject({ type: z.literal('board.View'), board: BoardId, area }),
};

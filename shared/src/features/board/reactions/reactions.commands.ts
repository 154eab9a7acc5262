import * as z from 'zod/mini';
import { ItemId } from '../board-ids.ts';
import { reactions } from './reactions.model.ts';

export const reactionsCommands = {
  /** Gives one reaction to one item or takes it back; the same again changes nothing. */
  'board.React': z.strictObject({
    type: z.literal('board.React'),
    id: ItemId,
    reaction: z.enum(reactions),
    on: z.boolean(),
  }),
};
export type ReactionsCommand = z.infer<(typeof reactionsCommands)[keyof typeof reactionsCommands]>;

import * as z from 'zod/mini';
import { typedText } from '../../room/plain-text.ts';
import { identityModes } from './identity-modes.ts';

export const workshopTitleLimit = 120;

export const workshopCommands = {
  'workshop.Open': z.strictObject({
    type: z.literal('workshop.Open'),
    title: typedText(workshopTitleLimit, { empty: 'workshop.no-title', long: 'workshop.long-title' }),
    mode: z.optional(z.enum(identityModes)),
    asksBefore: z.optional(z.boolean()),
  }),
  'workshop.AskBefore': z.strictObject({ type: z.literal('workshop.AskBefore'), on: z.boolean() }),
  'workshop.Strengthen': z.strictObject({
    type: z.literal('workshop.Strengthen'),
    mode: z.enum(identityModes),
  }),
  'workshop.End': z.strictObject({ type: z.literal('workshop.End') }),
};
export type WorkshopCommand = z.infer<(typeof workshopCommands)[keyof typeof workshopCommands]>;

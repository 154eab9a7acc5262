import * as z from 'zod/mini';
import { ownId } from '../../room/ids.ts';
import { tidyText, typedText } from '../../room/plain-text.ts';
import { ItemId } from './agenda.model.ts';

export const itemTitleLimit = 120;
export const instructionLimit = 600;

const title = typedText(itemTitleLimit, { empty: 'agenda.no-title', long: 'agenda.long-title' });
/** May be empty: some steps need no words. */
const instruction = z.pipe(
  z.string().check(z.maxLength(instructionLimit * 4, 'agenda.long-instruction')),
  z.pipe(z.transform(tidyText), z.string().check(z.maxLength(instructionLimit, 'agenda.long-instruction'))),
);
const shownId = z.string().check(z.refine((id) => ownId<'Shown'>().safeParse(id).success));
const shows = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('nothing') }),
  z.strictObject({ what: z.literal('board'), id: shownId }),
  z.strictObject({ what: z.literal('activity'), id: shownId }),
]);

export const agendaCommands = {
  /** Without `after` at the end, with null at the start. */
  'agenda.AddItem': z.strictObject({
    type: z.literal('agenda.AddItem'),
    id: ItemId,
    title,
    instruction,
    shows,
    after: z.optional(z.nullable(ItemId)),
  }),
  'agenda.EditItem': z.strictObject({ type: z.literal('agenda.EditItem'), id: ItemId, title, instruction }),
  'agenda.MoveItem': z.strictObject({
    type: z.literal('agenda.MoveItem'),
    id: ItemId,
    after: z.nullable(ItemId),
  }),
  'agenda.RemoveItem': z.strictObject({ type: z.literal('agenda.RemoveItem'), id: ItemId }),
  'agenda.GoTo': z.strictObject({ type: z.literal('agenda.GoTo'), id: ItemId }),
  'agenda.Next': z.strictObject({ type: z.literal('agenda.Next') }),
  'agenda.Back': z.strictObject({ type: z.literal('agenda.Back') }),
};
export type AgendaCommand = z.infer<(typeof agendaCommands)[keyof typeof agendaCommands]>;

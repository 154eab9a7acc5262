import * as z from 'zod/mini';
import { textOrNone, typedText } from '../../../room/plain-text.ts';
import { ActivityId } from '../activities.model.ts';
import { EntryGroupId, EntryId, entryMarks, responses } from './entries.model.ts';

/** Letters. A kind may set a smaller limit for its texts. */
export const entryLimit = 280;
export const replyLimit = 280;
export const groupTitleLimit = 80;

const about = <Type extends string>(type: Type) =>
  z.strictObject({ type: z.literal(type), id: ActivityId, entry: EntryId });
const text = typedText(entryLimit, { empty: 'activities.entry-empty', long: 'activities.entry-long' });
const title = typedText(groupTitleLimit, {
  empty: 'activities.group-title-empty',
  long: 'activities.group-title-long',
});

export const entriesCommands = {
  /** `round` counts from 1; a text for another round is refused. `relayed`: the team types it for somebody. */
  'activities.WriteEntry': z.strictObject({
    type: z.literal('activities.WriteEntry'),
    id: ActivityId,
    entry: EntryId,
    round: z.optional(z.int().check(z.positive())),
    text,
    relayed: z.optional(z.boolean()),
  }),
  'activities.RewordEntry': z.strictObject({
    type: z.literal('activities.RewordEntry'),
    id: ActivityId,
    entry: EntryId,
    text,
  }),
  'activities.DeleteEntry': about('activities.DeleteEntry'),
  'activities.ShowEntry': about('activities.ShowEntry'),
  'activities.HideEntry': about('activities.HideEntry'),
  /** `reply` only with "answered". */
  'activities.MarkEntry': z.strictObject({
    type: z.literal('activities.MarkEntry'),
    id: ActivityId,
    entry: EntryId,
    mark: z.nullable(z.enum(entryMarks)),
    reply: z.optional(textOrNone(replyLimit, 'activities.reply-long')),
  }),
  /** Null: in no group. */
  'activities.GroupEntry': z.strictObject({
    type: z.literal('activities.GroupEntry'),
    id: ActivityId,
    entry: EntryId,
    group: z.nullable(EntryGroupId),
  }),
  'activities.MakeEntryGroup': z.strictObject({
    type: z.literal('activities.MakeEntryGroup'),
    id: ActivityId,
    group: EntryGroupId,
    title,
  }),
  'activities.RenameEntryGroup': z.strictObject({
    type: z.literal('activities.RenameEntryGroup'),
    id: ActivityId,
    group: EntryGroupId,
    title,
  }),
  /** Its texts stay, in no group. */
  'activities.DissolveEntryGroup': z.strictObject({
    type: z.literal('activities.DissolveEntryGroup'),
    id: ActivityId,
    group: EntryGroupId,
  }),
  /** Null takes back what was said before. */
  'activities.RespondToEntry': z.strictObject({
    type: z.literal('activities.RespondToEntry'),
    id: ActivityId,
    entry: EntryId,
    response: z.nullable(z.enum(responses)),
  }),
};
export type EntriesCommand = z.infer<(typeof entriesCommands)[keyof typeof entriesCommands]>;

/** One command, or some of them, by type. */
export type EntriesCommandOf<Type extends EntriesCommand['type']> = Extract<EntriesCommand, { type: Type }>;

export const isAboutEntries = <Command extends { readonly type: string }>(
  command: Command | EntriesCommand,
): command is EntriesCommand => Object.hasOwn(entriesCommands, command.type);

import * as z from 'zod/mini';
import { isFacilitator } from '../../room/audience.ts';
import { type Context, type Rejection, reject } from '../../room/feature.ts';
import { typedText } from '../../room/plain-text.ts';
import { ThreadId, threadOf, WhisperId, type WhispersEvent, type WhispersState } from './whispers.model.ts';

export const whisperTextLimit = 1000;

const text = typedText(whisperTextLimit, { empty: 'whispers.empty', long: 'whispers.too-long' });

export const whispersCommands = {
  'whispers.Tell': z.strictObject({ type: z.literal('whispers.Tell'), id: WhisperId, text }),
  'whispers.Reply': z.strictObject({
    type: z.literal('whispers.Reply'),
    thread: ThreadId,
    id: WhisperId,
    text,
  }),
  /** `count`: how many messages of the thread were on the screen. */
  'whispers.MarkSeen': z.strictObject({
    type: z.literal('whispers.MarkSeen'),
    thread: ThreadId,
    count: z.int().check(z.nonnegative()),
  }),
};
export type WhispersCommand = z.infer<(typeof whispersCommands)[keyof typeof whispersCommands]>;

export const whispersRefusals = {
  'whispers.empty': 'Write something first.',
  'whispers.too-long': 'That message is too long. Make it shorter and send it again.',
  'whispers.taken': 'That message is already there.',
  'whispers.gone': 'That message is not there any more.',
  'whispers.participants-only': 'Only participants write to the team here.',
  'whispers.team-only': 'Only the team can do that.',
} as const;

const no = (code: keyof typeof whispersRefusals): Rejection => reject(code);

export function decideWhispers(
  state: WhispersState,
  command: WhispersCommand,
  { by }: Context,
): readonly WhispersEvent[] | Rejection {
  if (command.type === 'whispers.Tell') {
    if (by.role !== 'participant') return no('whispers.participants-only');
    if (isTaken(state, command.id)) return no('whispers.taken');
    // The id was drawn at random on the writer's device and says nothing of the writer, so the thread can have it too.
    const thread = threadOf(state, by.author)?.id ?? ThreadId.parse(command.id);
    const { id, text } = command;
    return [{ type: 'whispers.Told', thread, id, text, by: by.signature, author: by.author }];
  }
  if (!isFacilitator(by.role)) return no('whispers.team-only');
  const thread = state.threads.get(command.thread);
  if (!thread) return no('whispers.gone');
  if (command.type === 'whispers.MarkSeen') {
    const count = Math.min(command.count, thread.messages.length);
    return count > thread.seenByTeam ? [{ type: 'whispers.Seen', thread: thread.id, count }] : [];
  }
  if (isTaken(state, command.id)) return no('whispers.taken');
  const { id, text } = command;
  return [{ type: 'whispers.Replied', thread: thread.id, id, text, by: by.signature }];
}

const isTaken = ({ threads }: WhispersState, id: WhisperId): boolean =>
  [...threads.values()].some(({ messages }) => messages.some((whisper) => whisper.id === id));

import * as z from 'zod/mini';
import { isFacilitator } from '../../room/audience.ts';
import { type Context, type Rejection, reject } from '../../room/feature.ts';
import { typedText } from '../../room/plain-text.ts';
import { About, ThingId } from './about.ts';
import {
  type Thread,
  ThreadId,
  threadAbout,
  threadOf,
  WhisperId,
  type WhispersEvent,
  type WhispersState,
} from './whispers.model.ts';

export const whisperTextLimit = 1000;
/** Messages of one side in one thread. */
export const threadLimit = 500;
/** Messages of a room. Beyond it, a side with fewer than `alwaysTaken` messages in a thread still gets through. */
export const whispersLimit = 5000;
/** So that no one who fills the line shuts it for somebody who needs it. */
export const alwaysTaken = 20;

const text = typedText(whisperTextLimit, { empty: 'whispers.empty', long: 'whispers.too-long' });

export const whispersCommands = {
  /** `thread`: one of the person's own that the team began; left out, it is the person's own line. */
  'whispers.Tell': z.strictObject({
    type: z.literal('whispers.Tell'),
    id: WhisperId,
    text,
    about: z.optional(About),
    thread: z.optional(ThreadId),
  }),
  'whispers.Reply': z.strictObject({
    type: z.literal('whispers.Reply'),
    thread: ThreadId,
    id: WhisperId,
    text,
  }),
  /** Reaches whoever wrote that note; what joins this feature with the board knows who that is. */
  'whispers.WriteToWriter': z.strictObject({
    type: z.literal('whispers.WriteToWriter'),
    note: ThingId,
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
type Tell = Extract<WhispersCommand, { type: 'whispers.Tell' }>;

export const whispersRefusals = {
  'whispers.empty': 'Write something first.',
  'whispers.too-long': 'That message is too long. Make it shorter and send it again.',
  'whispers.odd-quote': 'Those words of the note do not fit here. Send the message without them.',
  'whispers.taken': 'That message is already there.',
  'whispers.gone': 'That message is not there any more.',
  'whispers.participants-only': 'Only participants write to the team here.',
  'whispers.team-only': 'Only the team can do that.',
  'whispers.thread-full': 'This conversation is full. Raise a hand or use the chat instead.',
  'whispers.full': 'There are too many private messages. Raise a hand or use the chat instead.',
} as const;

const no = (code: keyof typeof whispersRefusals): Rejection => reject(code);

export function decideWhispers(
  state: WhispersState,
  command: WhispersCommand,
  { by }: Context,
): readonly WhispersEvent[] | Rejection {
  if (command.type === 'whispers.Tell') return tell(state, command, by);
  if (!isFacilitator(by.role)) return no('whispers.team-only');
  if (command.type === 'whispers.WriteToWriter') {
    const { note, id, text } = command;
    const refusal = refusesToAuthor(state, { about: { id: note }, id }, { by });
    return refusal ?? [{ type: 'whispers.WriterAddressed', note, id, text }];
  }
  const thread = state.threads.get(command.thread);
  if (!thread) return no('whispers.gone');
  if (command.type === 'whispers.MarkSeen') {
    const count = Math.min(command.count, thread.messages.length);
    return count > thread.seenByTeam ? [{ type: 'whispers.Seen', thread: thread.id, count }] : [];
  }
  const { id, text } = command;
  const refusal = takesNot(state, thread, id, 'team');
  return refusal ?? [{ type: 'whispers.Replied', thread: thread.id, id, text, by: by.signature }];
}

function tell(state: WhispersState, command: Tell, by: Context['by']): readonly WhispersEvent[] | Rejection {
  if (by.role !== 'participant') return no('whispers.participants-only');
  const { id, text, about } = command;
  const thread =
    command.thread === undefined ? threadOf(state, by.author) : state.threads.get(command.thread);
  // Somebody else's thread is answered like one that was never there.
  if (command.thread !== undefined && thread?.author !== by.author) return no('whispers.gone');
  const refusal = takesNot(state, thread, id, 'person');
  if (refusal) return refusal;
  return [
    {
      type: 'whispers.Told',
      // The id was drawn at random on the writer's device and says nothing of the writer, so the thread can have it too.
      thread: thread?.id ?? ThreadId.parse(id),
      id,
      text,
      // About a note the team learns no more of who writes than the note says.
      by: thread?.about ? thread.by : by.signature,
      author: by.author,
      ...(about && { about }),
    },
  ];
}

/** The team writes to whoever wrote a note. Only what joins this feature with the board knows who that is. */
export interface ToAuthor {
  readonly author: NonNullable<Thread['author']>;
  /** The signature of the note, as facilitators see it, and not the writer's of today. */
  readonly signature: Thread['by'];
  readonly about: About;
  readonly id: WhisperId;
  readonly text: string;
}

/** Why the team cannot write to that author now; undefined when it can. Ask before `writtenToAuthor`. */
export function refusesToAuthor(
  state: WhispersState,
  { about, id }: Pick<ToAuthor, 'id'> & { readonly about: Pick<About, 'id'> },
  { by }: Pick<Context, 'by'>,
): Rejection | undefined {
  if (!isFacilitator(by.role)) return no('whispers.team-only');
  return takesNot(state, threadAbout(state, about.id), id, 'team');
}

/**
 * What happens when the team writes to whoever wrote a note: a thread of its own, the same one for the same note. It is
 * signed as the note is, so it says nothing of the person's other threads.
 */
export function writtenToAuthor(
  state: WhispersState,
  { author, signature, about, id, text }: ToAuthor,
  { by }: Pick<Context, 'by'>,
): readonly WhispersEvent[] {
  const reply = { type: 'whispers.Replied', id, text, by: by.signature } as const;
  const thread = threadAbout(state, about.id);
  if (thread) return [{ ...reply, thread: thread.id }];
  return [{ ...reply, thread: ThreadId.parse(id), opens: { author, by: signature, about } }];
}

/** Whether this side may add one more message to the thread, or to a new one. */
function takesNot(
  { threads }: WhispersState,
  thread: Thread | undefined,
  id: WhisperId,
  side: 'team' | 'person',
): Rejection | undefined {
  const all = [...threads.values()];
  if (all.some(({ messages }) => messages.some((whisper) => whisper.id === id))) return no('whispers.taken');
  const own = thread?.messages.filter(({ by }) => (by.staff === true) === (side === 'team')).length ?? 0;
  if (own >= threadLimit) return no('whispers.thread-full');
  const total = all.reduce((count, { messages }) => count + messages.length, 0);
  return total >= whispersLimit && own >= alwaysTaken ? no('whispers.full') : undefined;
}

import * as z from 'zod/mini';
import { isFacilitator } from '../../room/audience.ts';
import { type Context, type Rejection, reject } from '../../room/feature.ts';
import { typedText } from '../../room/plain-text.ts';
import { type ChatEvent, type ChatState, MessageId } from './chat.model.ts';

export const chatTextLimit = 1000;
/** Messages of one room, hidden ones too: every screen holds them all. */
export const chatLimit = 2000;

export const chatCommands = {
  'chat.Say': z.strictObject({
    type: z.literal('chat.Say'),
    id: MessageId,
    text: typedText(chatTextLimit, { empty: 'chat.empty', long: 'chat.too-long' }),
  }),
  'chat.Hide': z.strictObject({ type: z.literal('chat.Hide'), id: MessageId }),
  'chat.Restore': z.strictObject({ type: z.literal('chat.Restore'), id: MessageId }),
  'chat.Delete': z.strictObject({ type: z.literal('chat.Delete'), id: MessageId }),
  'chat.SetOpen': z.strictObject({ type: z.literal('chat.SetOpen'), open: z.boolean() }),
};
export type ChatCommand = z.infer<(typeof chatCommands)[keyof typeof chatCommands]>;

export const chatRefusals = {
  'chat.empty': 'Write something first.',
  'chat.too-long': 'That message is too long. Make it shorter and send it again.',
  'chat.gone': 'That message is not there any more.',
  'chat.taken': 'That message is already there.',
  'chat.full': 'The chat is full. You can still tell the team privately.',
  'chat.closed': 'The chat is closed right now. You can still tell the team privately.',
  'chat.not-yours': 'Only the person who wrote that can do this.',
  'chat.team-only': 'Only the team can do that.',
  'chat.only-watching': 'This screen only shows things. It cannot write.',
} as const;

const no = (code: keyof typeof chatRefusals): Rejection => reject(code);

export function decideChat(
  state: ChatState,
  command: ChatCommand,
  { by }: Context,
): readonly ChatEvent[] | Rejection {
  if (by.role === 'display') return no('chat.only-watching');
  if (command.type === 'chat.Say') {
    if (!state.open && !isFacilitator(by.role)) return no('chat.closed');
    if (state.messages.has(command.id)) return no('chat.taken');
    if (state.messages.size >= chatLimit) return no('chat.full');
    const { id, text } = command;
    return [{ type: 'chat.Said', id, text, by: by.signature, author: by.author }];
  }
  if (command.type === 'chat.SetOpen') {
    if (!isFacilitator(by.role)) return no('chat.team-only');
    return state.open === command.open ? [] : [{ type: 'chat.OpenSet', open: command.open }];
  }
  const message = state.messages.get(command.id);
  if (!message) return no('chat.gone');
  switch (command.type) {
    case 'chat.Delete':
      return message.author === by.author ? [{ type: 'chat.Deleted', id: message.id }] : no('chat.not-yours');
    case 'chat.Hide':
      if (!isFacilitator(by.role)) return no('chat.team-only');
      return message.hidden ? [] : [{ type: 'chat.Hidden', id: message.id }];
    case 'chat.Restore':
      if (!isFacilitator(by.role)) return no('chat.team-only');
      return message.hidden ? [{ type: 'chat.Restored', id: message.id }] : [];
  }
}

import type { Feature } from '../../room/feature.ts';
import { type ChatEvent, type ChatNotice, type ChatState, evolveChat, initialChat } from './chat.model.ts';
import { chatConceal, chatErasure, chatShow } from './chat.privacy.ts';
import { type ChatCommand, chatCommands, chatRefusals, decideChat } from './chat.rules.ts';

export const chat = {
  key: 'chat',
  commands: chatCommands,
  predicted: ['chat.Say', 'chat.Delete', 'chat.Hide'],
  refusals: chatRefusals,
  initial: initialChat,
  decide: decideChat,
  evolve: evolveChat,
  show: chatShow,
  conceal: chatConceal,
  forgets: ['chat.Hidden', 'chat.Deleted', 'chat.SignaturesTaken'],
  erasure: chatErasure,
  // Taking back also takes it out of the files, which costs the disk more than anything else a person can ask for.
  paces: { 'chat.Say': { burst: 8, perSecond: 1 }, 'chat.Delete': { burst: 6, perSecond: 0.5 } },
} as const satisfies Feature<ChatState, ChatCommand, ChatEvent, ChatNotice>;

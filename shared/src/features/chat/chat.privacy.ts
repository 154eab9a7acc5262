import { mapEntities } from '../../room/entities.ts';
import type { ConcealTable, Erasure, ShowTable } from '../../room/feature.ts';
import { forPeers, unsigned } from '../../room/signature.ts';
import type { ChatEvent, ChatNotice, ChatState, Message } from './chat.model.ts';

type Said = Extract<ChatEvent, { type: 'chat.Said' }>;
const saidToTeam = (event: Said): ChatEvent => ({ ...event, author: null });
const saidToPeers = (event: Said): ChatEvent => ({ ...event, author: null, by: forPeers(event.by) });
const same = <E extends ChatEvent>(event: E): E => event;

/** To the team a hidden text stays readable; everybody else loses it, and it must come back with the restoring event. */
const blank = (event: Extract<ChatEvent, { type: 'chat.Hidden' }>): (ChatEvent | ChatNotice)[] => [
  event,
  { type: 'chat.TextShown', id: event.id, text: '' },
];
const textAgain = (
  event: Extract<ChatEvent, { type: 'chat.Restored' }>,
  { messages }: ChatState,
): (ChatEvent | ChatNotice)[] => [
  event,
  { type: 'chat.TextShown', id: event.id, text: messages.get(event.id)?.text ?? '' },
];

export const chatShow: ShowTable<ChatState, ChatEvent, ChatEvent | ChatNotice> = {
  'chat.Said': {
    facilitators: saidToTeam,
    participants: saidToPeers,
    privately: ({ id, author }) =>
      author === null ? [] : [{ to: author, told: { type: 'chat.Owned', id, author } }],
  },
  'chat.Hidden': { facilitators: same, participants: blank },
  'chat.Restored': { facilitators: same, participants: textAgain },
  'chat.Deleted': { facilitators: same, participants: same },
  'chat.SignaturesTaken': { facilitators: same, participants: same },
  'chat.OpenSet': { facilitators: same, participants: same },
};

export const chatConceal = {
  facilitators: ({ open, messages }, viewer) => ({
    open,
    messages: mapEntities(messages, (message) => ({ ...message, author: own(message, viewer.author) })),
  }),
  participants: ({ open, messages }, viewer) => ({
    open,
    messages: mapEntities(messages, (message) => ({
      ...message,
      author: own(message, viewer.author),
      by: forPeers(message.by),
      text: message.hidden ? '' : message.text,
    })),
  }),
} satisfies ConcealTable<ChatState>;

export const chatErasure: Erasure<ChatEvent> = {
  subject: (event) => (event.type === 'chat.Said' ? `message:${event.id}` : undefined),
  erases: (event) => (event.type === 'chat.Deleted' ? `message:${event.id}` : undefined),
  scrub: (event) => (event.type === 'chat.Said' ? { ...event, text: '', by: {}, author: null } : event),
  signatures: {
    takenBy: 'chat.SignaturesTaken',
    without: (event) => (event.type === 'chat.Said' ? { ...event, by: unsigned(event.by) } : event),
  },
};

const own = (message: Message, author: Message['author']): Message['author'] =>
  message.author === author ? author : null;

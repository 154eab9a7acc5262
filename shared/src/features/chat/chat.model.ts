import { changeEntity } from '../../room/entities.ts';
import { type AuthorId, ownId } from '../../room/ids.ts';
import { type Signature, unsigned } from '../../room/signature.ts';

export const MessageId = ownId<'MessageId'>();
export type MessageId = ReturnType<typeof MessageId.parse>;

export interface Message {
  readonly id: MessageId;
  readonly text: string;
  readonly by: Signature;
  /** The writer's own screen and the server know it; no other screen does. */
  readonly author: AuthorId | null;
  /** Taken away by a facilitator. Everybody still sees that something stood here. */
  readonly hidden: boolean;
}

export interface ChatState {
  /** In the order they arrived. */
  readonly messages: Map<MessageId, Message>;
  open: boolean;
}

export type ChatEvent =
  | { type: 'chat.Said'; id: MessageId; text: string; by: Signature; author: AuthorId | null }
  | { type: 'chat.Hidden'; id: MessageId }
  | { type: 'chat.Restored'; id: MessageId }
  | { type: 'chat.Deleted'; id: MessageId }
  | { type: 'chat.OpenSet'; open: boolean }
  /** The promise became stronger: what was written before must keep it too. */
  | { type: 'chat.SignaturesTaken' };

/** Told to screens, never stored. */
export type ChatNotice =
  | { type: 'chat.Owned'; id: MessageId; author: AuthorId }
  | { type: 'chat.TextShown'; id: MessageId; text: string };

export const initialChat = (): ChatState => ({ messages: new Map(), open: true });

export function evolveChat(state: ChatState, event: ChatEvent | ChatNotice): void {
  switch (event.type) {
    case 'chat.Said': {
      const { id, text, by, author } = event;
      state.messages.set(id, { id, text, by, author, hidden: false });
      return;
    }
    case 'chat.OpenSet':
      state.open = event.open;
      return;
    case 'chat.SignaturesTaken':
      for (const { id, by } of state.messages.values())
        changeEntity(state.messages, id, { by: unsigned(by) });
      return;
    case 'chat.Deleted':
      state.messages.delete(event.id);
      return;
    case 'chat.Hidden':
      return changeEntity(state.messages, event.id, { hidden: true });
    case 'chat.Restored':
      return changeEntity(state.messages, event.id, { hidden: false });
    case 'chat.Owned':
      return changeEntity(state.messages, event.id, { author: event.author });
    case 'chat.TextShown':
      return changeEntity(state.messages, event.id, { text: event.text });
  }
}

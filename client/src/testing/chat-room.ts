import { chat } from '@sayso/shared/features/chat/chat.feature.ts';
import { type ChatEvent, type ChatState, MessageId } from '@sayso/shared/features/chat/chat.model.ts';
import type { ChatCommand } from '@sayso/shared/features/chat/chat.rules.ts';
import { isFacilitator } from '@sayso/shared/room/audience.ts';
import type { Actor } from '@sayso/shared/room/feature.ts';
import { CommandId } from '@sayso/shared/room/ids.ts';
import { joinFeatures } from '@sayso/shared/room/room.ts';
import { Replica } from '../session/replica.ts';
import { RoomServer, type TestSeat } from './room-server.ts';

/** A room with nothing but a chat: enough to try the machine on, and nothing else changes under it. */
export const chatRoom = joinFeatures<{ chat: ChatState }, ChatCommand, ChatEvent>([chat], []);
export type ChatReplica = Replica<{ chat: ChatState }, ChatCommand, ChatEvent>;

export const chatReplica = (): ChatReplica => new Replica(chatRoom, () => 1_700_000_000_000);
export const commandId = (text: string): CommandId => CommandId.parse(`command-${text}`);
export const messageId = (text: string): MessageId => MessageId.parse(`message-${text}`);
export const say = (id: string, text = id): ChatCommand => ({
  type: 'chat.Say',
  id: messageId(id),
  text,
});
export const textsOf = ({ shown }: ChatReplica): readonly string[] =>
  [...shown.chat.messages.values()].map(({ text }) => text);

export const chatServer = () => new RoomServer(chatRoom);
export type ChatServer = ReturnType<typeof chatServer>;

/** A seat that stays what it is. */
export function chatSeat(server: ChatServer, actor: Actor): TestSeat {
  const audience = isFacilitator(actor.role) ? 'facilitators' : 'participants';
  const viewer = { seat: actor.seat, author: actor.author, audience } as const;
  return server.seat(
    actor.seat,
    () => actor,
    () => viewer,
  );
}

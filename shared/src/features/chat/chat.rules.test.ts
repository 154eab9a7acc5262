import { expect, it } from 'vitest';
import { given, person } from '../../testing/given.ts';
import { chat } from './chat.feature.ts';
import { type ChatEvent, MessageId } from './chat.model.ts';
import { chatCommands, chatLimit } from './chat.rules.ts';

const ada = person('ada');
const mo = person('mo', 'support');
const id = MessageId.parse('message-1');
const said: ChatEvent = { type: 'chat.Said', id, text: 'Hello', by: { team: 'ada' }, author: ada.author };

it('[CH1] anybody in the room may write', () => {
  given(chat, []).when({ type: 'chat.Say', id, text: 'Hello' }, ada).then([said]);
});

it('[CH2] a display only watches', () => {
  given(chat, [])
    .when({ type: 'chat.Say', id, text: 'Hello' }, person('wall', 'display'))
    .refused('chat.only-watching');
});

it('[CH3] an id is used once', () => {
  given(chat, [said]).when({ type: 'chat.Say', id, text: 'Again' }, ada).refused('chat.taken');
});

it('[CH4] a facilitator hides a message and everybody still sees that something stood there', () => {
  const state = given(chat, [said])
    .when({ type: 'chat.Hide', id }, mo)
    .then([{ type: 'chat.Hidden', id }]);
  const viewer = { seat: ada.seat, audience: 'participants', author: ada.author } as const;
  expect(chat.conceal.participants(state, viewer).messages.get(id)).toMatchObject({ hidden: true, text: '' });
  expect(chat.conceal.facilitators(state, viewer).messages.get(id)).toMatchObject({
    hidden: true,
    text: 'Hello',
  });
});

it('[CH4] a participant can not hide', () => {
  given(chat, [said]).when({ type: 'chat.Hide', id }, person('bo')).refused('chat.team-only');
});

it('[CH5] only the writer deletes', () => {
  given(chat, [said]).when({ type: 'chat.Delete', id }, mo).refused('chat.not-yours');
  given(chat, [said])
    .when({ type: 'chat.Delete', id }, ada)
    .then([{ type: 'chat.Deleted', id }]);
});

it('[CH6] when the chat is closed only the team writes', () => {
  const closed: ChatEvent = { type: 'chat.OpenSet', open: false };
  given(chat, [closed]).when({ type: 'chat.Say', id, text: 'Hello' }, ada).refused('chat.closed');
  given(chat, [closed])
    .when({ type: 'chat.Say', id, text: 'Hello' }, mo)
    .then([{ type: 'chat.Said', id, text: 'Hello', by: { team: 'mo', staff: true }, author: mo.author }]);
});

it('[CH7] empty and long texts are refused with a sentence', () => {
  const say = chatCommands['chat.Say'];
  const codes = (text: string) =>
    say.safeParse({ type: 'chat.Say', id, text }).error?.issues.map((issue) => issue.message);
  expect(codes(' \u200b\n ')).toEqual(['chat.empty']);
  expect(codes('a'.repeat(1001))).toEqual(['chat.too-long']);
  expect(codes('a'.repeat(1000))).toBeUndefined();
});

it('[CH9] a full chat takes no more, hidden messages count, and a deleted one makes room', () => {
  const full = Array.from({ length: chatLimit }, (_, at): ChatEvent[] => {
    const each = MessageId.parse(`message-${at}`);
    return at % 2
      ? [{ ...said, id: each }]
      : [
          { ...said, id: each },
          { type: 'chat.Hidden', id: each },
        ];
  }).flat();
  const say = { type: 'chat.Say', id: MessageId.parse('message-new'), text: 'Hello' } as const;
  given(chat, full).when(say, ada).refused('chat.full');
  given(chat, full).when(say, mo).refused('chat.full');
  const deleted: ChatEvent = { type: 'chat.Deleted', id };
  given(chat, [...full, deleted])
    .when(say, ada)
    .then([{ ...said, id: say.id }]);
});

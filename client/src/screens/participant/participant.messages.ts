import { words } from '../../messages/words.ts';

export const t = words('participant', {
  waysToTakePart: 'Ways to take part',
  chat: 'Chat',
  privately: 'Tell the team privately',
  privatelyShort: 'Tell the team',
  teamSeesName: 'The team sees your name.',
  unreadChat_one: '{{count}} new message',
  unreadChat_other: '{{count}} new messages',
  unreadReply_one: '{{count}} new reply',
  unreadReply_other: '{{count}} new replies',
  nothingTitle: 'Three ways to take part',
  nothingChat: 'Write in the chat. Everybody here can read it.',
  nothingPrivate: 'Tell the team privately. Only the team reads it.',
  nothingHand: 'Raise your hand. Only the team sees it.',
  nothingChoose: 'You choose. You can also just listen.',
});

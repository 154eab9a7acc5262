import { words } from '../../messages/words.ts';

export const t = words('chat', {
  log: 'Chat',
  message: 'Message',
  send: 'Send',
  empty: 'Nobody has written yet',
  emptyHint: 'Say hello, ask something, or add a thought.',
  mine: 'You',
  staff: 'The team',
  hide: 'Hide',
  restore: 'Show again',
  takeBack: 'Delete',
  hidden: 'The team has hidden this message.',
  hiddenForTeam: 'Hidden. Only the team can read it.',
  closed: 'The chat is closed right now. You can still tell the team privately.',
  over: 'This workshop has ended. You can still read the chat.',
  newest_one: '{{count}} new message',
  newest_other: '{{count}} new messages',
});

import { words } from '../../messages/words.ts';

export const t = words('whispers', {
  log: 'Private messages',
  message: 'Message',
  send: 'Send',
  onlyTeam: 'Only the team can read this. Nobody else in the room can.',
  startTitle: 'Talk to the team in private',
  startHint: 'Ask for help, say that something is wrong, or share an idea quietly.',
  you: 'You',
  team: 'The team',
  somebody: 'Somebody',
  inboxEmpty: 'No private messages yet',
  inboxEmptyHint: 'What people write to the team arrives here. Everybody on the team sees it.',
  over: 'This workshop has ended. You can still read what you wrote with the team.',
  newest_one: '{{count}} new message',
  newest_other: '{{count}} new messages',
  newMessages_one: '{{count}} new',
  newMessages_other: '{{count}} new',
  replyTo: 'Reply to {{name}}',
  threads: 'People who wrote',
});

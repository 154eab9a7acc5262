import { words } from '../../messages/words.ts';

export const t = words('team', {
  thisDevice: 'You on this device',
  look: 'Colours and text size',
  leaveHint:
    'This device forgets you and its links. Keep your link somewhere else first. You need it to come back.',
  joinCode: 'Join code',
  privateMessages: 'Private messages',
  chat: 'Chat',
  messages: 'Messages',
  unread_one: 'unread message',
  unread_other: 'unread messages',
  newInChat_one: 'new message',
  newInChat_other: 'new messages',
  whatShows: 'What people see now',
  step: 'Step {{number}} of {{count}}',
  noStep: 'Nobody sees a step yet',
  noStepHintSupport: 'The lead begins when everybody is ready.',
  noInstruction: 'This step has no text.',
  pageTitle: '({{count}}) {{title}}',
});

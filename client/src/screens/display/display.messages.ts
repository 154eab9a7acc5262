import { words } from '../../messages/words.ts';

export const t = words('display', {
  join: 'Join in',
  goTo: 'Go to',
  type: 'and type',
  qr: 'Join this workshop: {{address}}',
  inRoom_one: '{{count}} in the room',
  inRoom_other: '{{count}} in the room',
  welcome: 'Welcome',
  startsSoon: 'We start soon. Come in with your phone, tablet or laptop.',
  thanks: 'Thank you',
  thanksHint: 'This workshop has ended. Thank you for taking part.',
  offline: 'No connection. This picture may be old.',
});

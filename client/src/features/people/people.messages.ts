import { words } from '../../messages/words.ts';

export const t = words('people', {
  youAre: 'You are {{alias}}',
  yourLook: 'How this looks for you',
  whoSees: 'Who can see what I write',
  notMe: 'This is not me',
  leaveTitle: 'Leave on this device?',
  leaveHint: 'This device forgets you. You can come back with the code, as somebody new.',
  leaveUnsent: 'Some of what you typed is not sent yet. It will be lost.',
  leave: 'Leave and forget me on this device',
  raiseHand: 'Raise hand',
  handUpSaid: 'Your hand is up. The team can see it.',
  handDownSaid: 'Your hand is down.',
});

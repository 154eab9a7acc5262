import { words } from '../../messages/words.ts';

export const t = words('people', {
  youAre: 'You are {{alias}}',
  yourLook: 'How this looks for you',
  whoSees: 'Who can see what I write',
  raiseHand: 'Raise hand',
  handUpSaid: 'Your hand is up. The team can see it.',
  handDownSaid: 'Your hand is down.',
});

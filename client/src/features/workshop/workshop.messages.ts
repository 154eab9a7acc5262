import { words } from '../../messages/words.ts';

export const t = words('workshop', {
  ended: 'This workshop has ended. Thank you for taking part.',
  endedHint: 'You can still read what is here. Nothing can be added.',
});

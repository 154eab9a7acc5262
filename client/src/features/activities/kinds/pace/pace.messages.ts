import { words } from '../../../../messages/words.ts';

export const t = words('pace', {
  label: 'Pace',
  hint: 'Small buttons beside everything else: too fast, too slow, I’m lost. Only the team sees them. What somebody says counts for a minute.',
  ask: 'How is the pace? Only the team sees this.',
  'too-fast': 'Too fast',
  'too-slow': 'Too slow',
  lost: 'I’m lost',
  takeBack: 'Press again to take it back. After a minute it goes by itself.',
  nothingToSet:
    'There is nothing to fill in. People see three small buttons as long as this is open. Saying nothing means that all is fine.',
  few: 'Fewer than 3',
  people: '{{count}} people',
  several: 'Several people say: {{what}}.',
  fine: 'Nothing to worry about so far.',
});

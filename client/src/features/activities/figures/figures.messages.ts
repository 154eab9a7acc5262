import { words } from '../../../messages/words.ts';

export const t = words('figures', {
  andMore_one: 'and {{count}} more',
  andMore_other: 'and {{count}} more',
  people_one: '{{count}} person',
  people_other: '{{count}} people',
  perLevel: '{{label}}: {{people}}',
  upTo: '{{from}} to {{to}}',
  markAt: '{{label}}: {{at}}',
  middle: 'Middle',
  done: 'Done',
  inNoGroup: 'In no group',
  change: 'Change:',
  table: 'Results as a table',
  picture: 'Picture',
});

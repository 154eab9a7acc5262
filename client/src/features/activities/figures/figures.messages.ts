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
  mean: 'Average: {{at}}',
  nobody: 'No scores yet',
  done: 'Done',
  inNoGroup: 'In no group',
  fromTo: 'from {{before}} to {{after}}',
  passed_one: '{{count}} passed',
  passed_other: '{{count}} passed',
  picture: 'Picture',
});

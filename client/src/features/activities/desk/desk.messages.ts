import { words } from '../../../messages/words.ts';

export const t = words('activities/desk', {
  hint: 'Only the team sees this list. Everything here can be changed back.',
  sortAgain: 'Sort again',
  more_one: 'and {{count}} more',
  more_other: 'and {{count}} more',
  people_one: '{{count}} person',
  people_other: '{{count}} people',
  waits: 'Waits',
  hidden: 'Hidden',
  letShow: 'Let it show',
  hide: 'Hide',
  show: 'Show again',
});

import { words } from '../../../messages/words.ts';

/** One group of people beside everybody else. */
export const t = words('activities/slices', {
  title: 'Compare a group',
  label: 'People who said',
  hint: 'One group at a time. Groups of fewer than five stay hidden, so that nobody can be guessed.',
  choose: 'Choose a group',
  asking: 'Counting …',
  rest: 'Everybody else',
  people_one: '{{count}} person',
  people_other: '{{count}} people',
  passes: 'Those who passed are on neither side.',
});

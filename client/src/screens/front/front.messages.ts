import { words } from '../../messages/words.ts';

export const t = words('front', {
  title: 'Decide things together',
  lead: 'Everyone has a say. Say yes, say no, or say it your own way.',
  code: 'Workshop code',
  codeHint: 'Eight numbers. The team shows them on the wall.',
  join: 'Join',
  tooShort_one: 'One number is missing.',
  tooShort_other: '{{count}} numbers are missing.',
  team: 'Do you run a workshop?',
  start: 'Start a workshop',
  tryIt: 'Try it with pretend participants',
  private: 'You need no account and no email address.',
});

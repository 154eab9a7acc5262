import { words } from '../../messages/words.ts';

export const t = words('promise', {
  promise: 'The promise',
  now: 'This is what everybody reads where they write:',
  stronger: 'Promise more',
  what: 'Names and nicknames then leave everything written so far. You cannot take it back.',
  promiseMore: 'Make this promise',
  keep: 'Leave it as it is',
  strongest: 'This promise stays as it is.',
});

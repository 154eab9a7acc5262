import { words } from '../../messages/words.ts';

export const t = words('join', {
  hello: 'Welcome',
  whatTitle: 'What will happen',
  what1: 'You see one thing to do at a time.',
  what2: 'You can say no. “Pass” is always as good as an answer.',
  what3: 'You can leave when you like, and come back with this device.',
  promiseTitle: 'Our promise to you',
  waysTitle: 'Three ways to take part',
  wayChat: 'Say it in the chat.',
  wayPrivate: 'Tell the team privately. Only the team reads it.',
  wayHand: 'Raise your hand.',
  youAre: 'You are {{alias}}',
  youAreHint: 'This is your nickname here. We picked it for you.',
  name: 'Your name',
  nameHint: 'A first name is enough.',
  agree: 'I agree, let me in',
  agreeHint: 'By going in you agree to be kind, and to keep what others say in here.',
  notNow: 'You don’t have to. Just close this page to say no.',
  waitTitle: 'The team will let you in',
  waitHint: 'You don’t need to do anything. This page moves on by itself.',
});

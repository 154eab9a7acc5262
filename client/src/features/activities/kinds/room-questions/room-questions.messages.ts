import { words } from '../../../../messages/words.ts';

export const t = words('room-questions', {
  label: 'Questions from the room',
  hint: 'People ask, and vote for what they want to know most.',
  ask: 'Your question',
  votes_one: '1 vote',
  votes_other: '{{count}} votes',
  hold: 'The team looks at each question first',
  votesToo: 'People can vote for questions',
  preview: 'People can ask up to 3 questions.',
  now: 'We talk about this now',
  nowNothing: 'No question has been picked yet.',
  open: 'Still open',
  answered: 'Answered',
});

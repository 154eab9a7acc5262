import { words } from '../../../../messages/words.ts';

export const t = words('open-text', {
  label: 'Wall of cards',
  hint: 'People write cards in their own words.',
  card: 'Your card',
  likes_one: '1 like',
  likes_other: '{{count}} likes',
  cards: 'Cards for each person',
  hold: 'The team looks at each card first',
  when: 'When do others see the cards?',
  atOnce: 'At once',
  afterReveal: 'When the team shows them all',
  likesToo: 'People can like cards',
  preview_one: 'People can write one card.',
  preview_other: 'People can write up to {{count}} cards.',
});

import { words } from '../../../../messages/words.ts';

export const t = words('choice', {
  label: 'Question with options',
  hint: 'People choose from a list.',
  chooseOne: 'Choose one.',
  chooseMany: 'Choose as many as you like.',
  chooseUpTo: 'Choose up to {{count}}.',
  options: 'Options',
  option: 'Option {{number}}',
  thing: 'option {{number}}',
  addOption: 'Add an option',
  removeOption: 'Take out option {{number}}',
  many: 'People can choose more than one',
  most: 'How many at most?',
  noLimit: 'As many as they like',
  upTo: 'Up to {{count}}',
});

import { words } from '../../../../messages/words.ts';

export const t = words('approval', {
  label: 'Tick all you could live with',
  hint: 'People tick everything that is all right for them. The safest way to choose together.',
  tickAll: 'Tick all that you could live with.',
  none: 'None of these',
  noneHint: 'I could not live with any of them.',
  level: 'Close: the first ones have the same number of people.',
  onePerson: 'Close: only one person lies between the first two.',
  withNone_one: '{{count}} person could not live with any of these.',
  withNone_other: '{{count}} people could not live with any of these.',
  options: 'Options',
  option: 'Option {{number}}',
  thing: 'option {{number}}',
  addOption: 'Add an option',
  removeOption: 'Take out option {{number}}',
});

import { words } from '../../../messages/words.ts';

export const t = words('board/clusters', {
  title: 'Suggested groups',
  about: 'These notes share words. Found on this device, with no help from outside. You decide.',
  name: 'Title of this group',
  notes_one: '{{count}} note',
  notes_other: '{{count}} notes',
  make: 'Make this group',
  made: 'Group made: {{title}}.',
  none: 'No notes share words.',
  noneHint: 'Choose notes yourself and group them.',
  done: 'Done',
});

import { words } from '../../../messages/words.ts';

/** What the kinds of things are called, and what is said of one that has no words of its own. */
export const t = words('board/kinds', {
  note: 'Note',
  text: 'Text',
  shape: 'Shape',
  connector: 'Line',
  pen: 'Pen',
  sticker: 'Sticker',
  image: 'Picture',

  rectangle: 'Box',
  ellipse: 'Circle',
  diamond: 'Diamond',
  withWords: '{{what}}: {{words}}',
  arrow: 'Arrow',
  line: 'Line',
  between: '{{what}} from “{{from}}” to “{{to}}”',
  leaving: '{{what}} from “{{from}}”',
  leading: '{{what}} to “{{to}}”',
  drawing: 'Drawing',
  picture: 'Picture',
  pictureGone: 'This picture could not be shown',
  pictureComes: 'Picture is on its way',

  hiddenShort: 'Hidden',
  privateShort: 'Only you see this yet',
  locked: 'Locked by the team',
});

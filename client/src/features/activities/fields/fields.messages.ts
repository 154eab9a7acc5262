import { words } from '../../../messages/words.ts';

export const t = words('activities/fields', {
  noMark: 'Add a symbol or a picture to {{thing}}',
  symbolMark: 'Change the symbol of {{thing}}: {{symbol}}',
  pictureMark: 'Change the picture of {{thing}}',
  choose: 'Symbol or picture',
  chooseHint: 'It stands beside the words. The words say what it shows.',
  search: 'Find a symbol',
  symbols: 'Add a symbol',
  found_one: '{{count}} symbol',
  found_other: '{{count}} symbols',
  foundNone: 'No symbol with that name.',
  addPicture: 'Add a picture',
  picture: 'Picture from this device',
  pictureHint: 'JPEG, PNG, WebP or GIF, up to 8 MB.',
  sending: 'Sending the picture',
  takeAway: 'Take it away',
  cancel: 'Cancel',
});

import { words } from '../../../../messages/words.ts';

export const t = words('faces', {
  label: 'Five happy faces',
  hint: 'A check-in from a small smile to a very big one. No sad faces.',
  chooseOne: 'Choose one face.',
  ready: 'Ready-made words',
  faceWords: 'Words for the faces',
  face: 'Face {{number}}',

  happy: 'How happy',
  happy1: 'A tiny bit happy',
  happy2: 'A little happy',
  happy3: 'Happy',
  happy4: 'Very happy',
  happy5: 'As happy as can be',
  liked: 'How much I liked it',
  liked1: 'I liked a bit of it',
  liked2: 'I liked some of it',
  liked3: 'I liked it',
  liked4: 'I liked it a lot',
  liked5: 'I loved it',
  heard: 'How much I was heard',
  heard1: 'Heard a tiny bit',
  heard2: 'Heard a little',
  heard3: 'Heard',
  heard4: 'Heard a lot',
  heard5: 'Heard all the time',
});

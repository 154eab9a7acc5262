import { words } from '../../../messages/words.ts';

export const t = words('board/arrange', {
  arrange: 'Arrange',
  tidy: 'Tidy into a grid',
  left: 'Line up on the left',
  centre: 'Line up in the centre',
  right: 'Line up on the right',
  top: 'Line up at the top',
  middle: 'Line up in the middle',
  bottom: 'Line up at the bottom',
  across: 'Same gaps across',
  down: 'Same gaps down',
  arranged: 'Arranged.',
});

import { words } from '../../messages/words.ts';

/** What the board says whichever way it is shown. */
export const t = words('board', {
  boardView: 'Board view',
  listView: 'List view',
  loading: 'Drawing the board',
  noCanvas: 'The board could not be drawn',
  noCanvasHint: 'The list view shows the same notes.',
});

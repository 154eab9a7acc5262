import { words } from '../../../messages/words.ts';

export const t = words('board/header', {
  run: 'Run',
  more: 'More about this board',
  suggest: 'Suggest groups',
  suggestHint: 'Finds notes that share words.',
});

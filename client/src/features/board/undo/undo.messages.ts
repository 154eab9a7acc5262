import { words } from '../../../messages/words.ts';

export const t = words('board/undo', {
  undo: 'Undo',
  redo: 'Redo',
  undone: 'Undone.',
  redone: 'Done again.',
  nothingToUndo: 'There is nothing to undo.',
  nothingToRedo: 'There is nothing to do again.',
  othersChangedIt: 'Somebody else has changed that since. It stays as it is.',
});

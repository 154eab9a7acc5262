import type { BoardId } from '@sayso/shared/features/board/board-ids.ts';
import { later } from '../../ui/later.tsx';
import { CanvasOnItsWay } from './canvas-waits.tsx';

/** The board as a picture to look at, which comes in a file of its own. */
export const picturePart = later<{ board: BoardId }>(
  async () => (await import('./canvas/board-picture.tsx')).BoardPicture,
  CanvasOnItsWay,
);

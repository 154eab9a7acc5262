import type { BoardId } from '@sayso/shared/features/board/board-ids.ts';
import type { ReactNode } from 'react';
import { later } from '../../ui/later.tsx';
import { CanvasOnItsWay, NoCanvas } from './canvas-waits.tsx';

interface CanvasProps {
  board: BoardId;
  promise: ReactNode;
}

/** The board as a picture, which comes in a file of its own: lists do without. */
export const canvasPart = later<CanvasProps>(
  () =>
    import('./canvas/board-canvas.tsx').then(
      ({ BoardCanvas }) => BoardCanvas,
      () => NoCanvas,
    ),
  CanvasOnItsWay,
);

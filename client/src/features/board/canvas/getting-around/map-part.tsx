import { later } from '../../../../ui/later.tsx';
import type { BoardScene } from '../board-scene.ts';

/** The small map, which comes in a file of its own: most people never ask for it. */
export const mapPart = later<{ scene: BoardScene }>(
  async () => (await import('./mini-map.tsx')).MiniMap,
  () => null,
);

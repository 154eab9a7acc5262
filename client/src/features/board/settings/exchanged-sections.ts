import type { Section } from '@sayso/shared/features/board/sections/sections.model.ts';

type Place = Pick<Section, 'id' | 'x' | 'y' | 'width' | 'height'>;

/** Two neighbours change places. The gap between them stays, and so does each one's size. */
export function exchanged(left: Section, right: Section): readonly Place[] {
  const gap = Math.max(0, right.x - (left.x + left.width));
  const place = ({ id, y, width, height }: Section, x: number): Place => ({ id, x, y, width, height });
  return [place(left, left.x + right.width + gap), place(right, left.x)];
}

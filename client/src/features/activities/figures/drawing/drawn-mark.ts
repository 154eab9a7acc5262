import type { Drawing } from '../figure.ts';
import { drawingColours } from './paper-colours.ts';
import { escaped, short } from './pen.ts';

/** A small drawing beside words in a file, as `drawings/drawn.tsx` shows it on screens. */
export function drawnMark({ area, lines, solid, turn }: Drawing, x: number, y: number, side: number): string {
  const { edge, ground, ink } = drawingColours;
  const turned = turn === undefined ? '' : ` rotate(${short(turn)} 12 12)`;
  const paths = [
    `<path d="${escaped(area)}" stroke="${edge}" stroke-width="1.75" stroke-linejoin="round"/>`,
    `<path d="${escaped(area)}" fill="${ground}"/>`,
    solid === undefined ? '' : `<path d="${escaped(solid)}" fill="${ink}"/>`,
    `<path d="${escaped(lines)}" fill="none" stroke="${ink}" stroke-width="1.25" stroke-linecap="round" stroke-linejoin="round"/>`,
  ];
  return `<g transform="translate(${short(x)} ${short(y)}) scale(${short(side / 24)})${turned}">${paths.join('')}</g>`;
}

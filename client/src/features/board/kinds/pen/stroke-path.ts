import { type PenContent, penWidth } from '@sayso/shared/features/board/kinds/pen/pen.kind.ts';
import { getStroke } from 'perfect-freehand';

/** A point of a stroke: board units, and how hard the pen was pressed, 0 to 1. */
export type Dab = readonly [x: number, y: number, pressure: number];

/** A mouse and a finger press evenly: the width then follows how fast they went. */
const evenly = 0.5;

/** The outline of a stroke that is still being drawn, or is done. */
export function strokePath(dabs: readonly Dab[], width: number, done: boolean): Path2D {
  const path = new Path2D();
  const even = dabs.every(([, , pressure]) => pressure === evenly);
  const outline = getStroke(
    dabs.map(([x, y, pressure]) => [x, y, pressure]),
    {
      size: width,
      thinning: even ? 0.25 : 0.55,
      smoothing: 0.5,
      streamline: done ? 0 : 0.2,
      simulatePressure: even,
      last: done,
    },
  );
  const [first] = outline;
  if (!first) return path;
  path.moveTo(first[0], first[1]);
  for (let index = 0; index < outline.length; index += 1) {
    const [a, b] = [outline[index], outline[(index + 1) % outline.length]];
    if (a && b) path.quadraticCurveTo(a[0], a[1], (a[0] + b[0]) / 2, (a[1] + b[1]) / 2);
  }
  path.closePath();
  return path;
}

export function dabsOf({ points }: PenContent): readonly Dab[] {
  const dabs: Dab[] = [];
  for (let index = 0; index + 2 < points.length; index += 3) {
    const [x = 0, y = 0, pressure = 50] = points.slice(index, index + 3);
    dabs.push([x, y, pressure / 100]);
  }
  return dabs;
}

const made = new WeakMap<PenContent, Path2D>();

/** The outline of a stroke as it was drawn, from its top left corner. Made once for each. */
export function pathOf(content: PenContent): Path2D {
  const known = made.get(content);
  if (known) return known;
  const path = strokePath(dabsOf(content), penWidth[content.width], true);
  made.set(content, path);
  return path;
}

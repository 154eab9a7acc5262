import type { BoardBackground } from '@sayso/shared/features/board/boards/boards.model.ts';
import type { Area } from '../camera.ts';

interface Drawing {
  /** Softly tinted. */
  readonly fill?: Path2D;
  readonly line: Path2D;
}

type Draw = (area: Area) => Drawing;
type Drawn = Exclude<BoardBackground, 'plain' | 'dots' | 'grid'>;

/** The pen in an area: 0 to 1 across and down; circles stay round. */
function penIn({ minX, minY, maxX, maxY }: Area, path: Path2D) {
  const [width, height] = [maxX - minX, maxY - minY];
  const unit = Math.min(width, height);
  const x = (share: number): number => minX + share * width;
  const y = (share: number): number => minY + share * height;
  const circle = (cx: number, cy: number, radius: number): void => {
    path.moveTo(x(cx) + radius * unit, y(cy));
    path.arc(x(cx), y(cy), radius * unit, 0, 2 * Math.PI);
  };
  const line = (...points: readonly (readonly [number, number])[]): void => {
    for (const [index, [px, py]] of points.entries()) {
      if (index === 0) path.moveTo(x(px), y(py));
      else path.lineTo(x(px), y(py));
    }
  };
  return { x, y, unit, circle, line };
}

const columns =
  (count: number): Draw =>
  (area) => {
    const line = new Path2D();
    const pen = penIn(area, line);
    for (let column = 1; column < count; column += 1) pen.line([column / count, 0], [column / count, 1]);
    return { line };
  };

/** A drawing that needs a square keeps to the middle of the area. */
function square({ minX, minY, maxX, maxY }: Area): Area {
  const side = Math.min(maxX - minX, maxY - minY);
  const [left, top] = [(minX + maxX - side) / 2, (minY + maxY - side) / 2];
  return { minX: left, minY: top, maxX: left + side, maxY: top + side };
}

export const drawings: Readonly<Record<Drawn, Draw>> = {
  'two-columns': columns(2),
  'three-columns': columns(3),

  'four-squares'(area) {
    const line = new Path2D();
    const pen = penIn(area, line);
    pen.line([0.5, 0], [0.5, 1]);
    pen.line([0, 0.5], [1, 0.5]);
    return { line };
  },

  target(area) {
    const [line, fill] = [new Path2D(), new Path2D()];
    const pen = penIn(area, line);
    for (const radius of [0.48, 0.32, 0.16]) pen.circle(0.5, 0.5, radius);
    penIn(area, fill).circle(0.5, 0.5, 0.16);
    return { line, fill };
  },

  venn(area) {
    const line = new Path2D();
    const fill = new Path2D();
    const wide = (area.maxX - area.minX) / Math.min(area.maxX - area.minX, area.maxY - area.minY);
    const radius = Math.min(0.46, 0.32 * wide);
    const aside = (radius * 0.62) / wide;
    for (const path of [line, fill]) {
      const pen = penIn(area, path);
      pen.circle(0.5 - aside, 0.5, radius);
      pen.circle(0.5 + aside, 0.5, radius);
    }
    return { line, fill };
  },

  timeline(area) {
    const line = new Path2D();
    const pen = penIn(area, line);
    const tip = (0.04 * pen.unit) / Math.max(1, area.maxX - area.minX);
    pen.line([0.02, 0.5], [0.98, 0.5]);
    pen.line([0.98 - tip, 0.46], [0.98, 0.5], [0.98 - tip, 0.54]);
    for (const share of [0.1, 0.3, 0.5, 0.7, 0.9]) pen.line([share, 0.47], [share, 0.53]);
    return { line };
  },

  mountain(area) {
    const [line, fill] = [new Path2D(), new Path2D()];
    for (const path of [line, fill]) {
      penIn(area, path).line([0.02, 0.98], [0.3, 0.42], [0.4, 0.56], [0.6, 0.1], [0.98, 0.98]);
    }
    fill.closePath();
    const pen = penIn(area, line);
    pen.line([0.6, 0.1], [0.6, 0.01], [0.65, 0.03], [0.6, 0.05]);
    pen.line([0.02, 0.98], [0.98, 0.98]);
    return { line, fill };
  },

  body(area) {
    const [line, fill] = [new Path2D(), new Path2D()];
    for (const path of [line, fill]) {
      const pen = penIn(square(area), path);
      pen.circle(0.5, 0.14, 0.11);
      pen.line(
        ...([
          [0.44, 0.27],
          [0.3, 0.31],
          [0.14, 0.52],
          [0.19, 0.57],
          [0.35, 0.42],
          [0.37, 0.6],
          [0.34, 0.98],
          [0.43, 0.98],
          [0.5, 0.68],
          [0.57, 0.98],
          [0.66, 0.98],
          [0.63, 0.6],
          [0.65, 0.42],
          [0.81, 0.57],
          [0.86, 0.52],
          [0.7, 0.31],
          [0.56, 0.27],
        ] as const),
      );
      path.closePath();
    }
    return { line, fill };
  },

  tree(area) {
    const [line, fill] = [new Path2D(), new Path2D()];
    const box = square(area);
    const crown = penIn(box, line);
    crown.circle(0.5, 0.33, 0.32);
    penIn(box, fill).circle(0.5, 0.33, 0.32);
    crown.line([0.45, 0.64], [0.44, 0.86], [0.3, 0.98]);
    crown.line([0.55, 0.64], [0.56, 0.86], [0.7, 0.98]);
    crown.line([0.5, 0.86], [0.5, 0.99]);
    crown.line([0.5, 0.66], [0.5, 0.42], [0.4, 0.3]);
    crown.line([0.5, 0.48], [0.6, 0.34]);
    return { line, fill };
  },
};

import type { NoteColour } from '@sayso/shared/features/board/kinds/colours.ts';

/** The strip along the top of a note: told apart without hue. The same marks as `--note-*-pattern` in the list. */
export const stripHeight = 10;

type Draw = (path: Path2D, width: number) => void;

const draw: Readonly<Record<NoteColour, Draw>> = {
  sunshine: (path, width) => path.rect(0, 0, width, stripHeight),
  sky: (path, width) => bars(path, width, 24, 16),
  mint: (path, width) =>
    every(14, width, (x) => {
      path.moveTo(x + 10.6, stripHeight / 2);
      path.arc(x + 7, stripHeight / 2, 3.6, 0, 2 * Math.PI);
    }),
  coral: (path, width) =>
    every(14, width, (x) => polygon(path, [x, stripHeight], [x + 6, stripHeight], [x + 14, 0], [x + 8, 0])),
  lilac: (path, width) => {
    path.rect(0, 0, width, 3.3);
    path.rect(0, stripHeight - 3.3, width, 3.3);
  },
  sand: (path, width) =>
    every(14, width, (x) => polygon(path, [x, stripHeight], [x + 7, 0], [x + 14, stripHeight])),
  cloud: (path, width) => bars(path, width, 10, 5),
  rose: (path, width) =>
    every(10, width, (x) => {
      path.rect(x, 0, 5, 5);
      path.rect(x + 5, 5, 5, 5);
    }),
};

function every(step: number, width: number, mark: (x: number) => void): void {
  for (let x = 0; x + step <= width; x += step) mark(x);
}

function bars(path: Path2D, width: number, step: number, length: number): void {
  for (let x = 0; x < width; x += step) path.rect(x, 0, Math.min(length, width - x), stripHeight);
}

function polygon(path: Path2D, ...corners: readonly (readonly [number, number])[]): void {
  for (const [index, [x, y]] of corners.entries()) {
    if (index === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  }
  path.closePath();
}

const paths = new Map<string, Path2D>();

/** Notes have few widths: each strip is made once. */
export function stripOf(colour: NoteColour, width: number): Path2D {
  const key = `${colour} ${width}`;
  const known = paths.get(key);
  if (known) return known;
  const path = new Path2D();
  draw[colour](path, width);
  if (paths.size > 400) paths.clear();
  paths.set(key, path);
  return path;
}

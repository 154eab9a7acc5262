import { noteSize } from '@sayso/shared/features/board/board.layout.ts';
import type { NoteColour } from '@sayso/shared/features/board/board.model.ts';

/** The strip along the top of a note: told apart without hue. The same marks as `--note-*-pattern` in the list. */
export const stripHeight = 10;

const draw: Readonly<Record<NoteColour, (path: Path2D) => void>> = {
  sunshine: (path) => path.rect(0, 0, noteSize, stripHeight),
  sky: (path) => bars(path, 24, 16),
  mint: (path) => every(14, (x) => path.arc(x + 7, stripHeight / 2, 3.6, 0, 2 * Math.PI)),
  coral: (path) =>
    every(14, (x) => polygon(path, [x, stripHeight], [x + 6, stripHeight], [x + 14, 0], [x + 8, 0])),
  lilac: (path) => {
    path.rect(0, 0, noteSize, 3.3);
    path.rect(0, stripHeight - 3.3, noteSize, 3.3);
  },
  sand: (path) => every(14, (x) => polygon(path, [x, stripHeight], [x + 7, 0], [x + 14, stripHeight])),
  cloud: (path) => bars(path, 10, 5),
  rose: (path) =>
    every(10, (x) => {
      path.rect(x, 0, 5, 5);
      path.rect(x + 5, 5, 5, 5);
    }),
};

function every(step: number, mark: (x: number) => void): void {
  for (let x = 0; x + step <= noteSize + 4; x += step) mark(x);
}

function bars(path: Path2D, step: number, width: number): void {
  every(step, (x) => path.rect(x, 0, width, stripHeight));
}

function polygon(path: Path2D, ...corners: readonly (readonly [number, number])[]): void {
  for (const [index, [x, y]] of corners.entries()) {
    if (index === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  }
  path.closePath();
}

const paths = new Map<NoteColour, Path2D>();

export function stripOf(colour: NoteColour): Path2D {
  const known = paths.get(colour);
  if (known) return known;
  const path = new Path2D();
  draw[colour](path);
  paths.set(colour, path);
  return path;
}

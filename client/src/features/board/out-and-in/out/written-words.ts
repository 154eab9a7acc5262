import type { BoardDrawing } from './board-drawing.ts';

/** A line of words where it stands in the picture. Pixels; x and y are the left end of its middle line. */
export interface WrittenLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** Degrees clockwise. */
  readonly turn: number;
}

/** Listens in while the board is drawn where nobody sees it: every line of words, in the order in which they are read. */
export function writtenWords({ paintAsRead }: Pick<BoardDrawing, 'paintAsRead'>): readonly WrittenLine[] {
  const context = document.createElement('canvas').getContext('2d');
  const lines: WrittenLine[] = [];
  if (!context) return lines;
  context.canvas.width = 1;
  context.canvas.height = 1;
  context.fillText = (text: string, x: number, y: number) => {
    const line = lineAt(context, text, x, y);
    if (line) lines.push(line);
  };
  paintAsRead(context);
  return lines;
}

function lineAt(
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
): WrittenLine | undefined {
  const size = Number.parseFloat(/([\d.]+)px/.exec(context.font)?.[1] ?? '');
  const width = context.measureText(text).width;
  if (!(size > 0 && width > 0)) return undefined;
  const isEnd =
    context.textAlign === 'right' || context.textAlign === (context.direction === 'rtl' ? 'start' : 'end');
  const left = context.textAlign === 'center' ? x - width / 2 : isEnd ? x - width : x;
  const middle =
    context.textBaseline === 'middle' ? y : context.textBaseline === 'top' ? y + size / 2 : y - size * 0.35;
  const { a, b, e, f, c, d } = context.getTransform();
  const scale = Math.hypot(a, b);
  return {
    text,
    x: a * left + c * middle + e,
    y: b * left + d * middle + f,
    width: width * scale,
    size: size * scale,
    turn: (Math.atan2(b, a) * 180) / Math.PI,
  };
}

import type { Size } from '@sayso/shared/features/board/kinds/item-kind.ts';
import type { Brush, Shown } from './brush.ts';

const leading = 1.25;

/** A picture, or in its place a calm box with words. */
export function paintPicture(
  context: CanvasRenderingContext2D,
  shown: Shown,
  { width, height }: Size,
  words: string,
  { colours, letters, scale }: Brush,
): void {
  if (typeof shown !== 'string') {
    context.imageSmoothingQuality = 'high';
    context.drawImage(shown, 0, 0, width, height);
    return;
  }
  context.fillStyle = colours.sunken;
  context.strokeStyle = colours.edge;
  context.lineWidth = 2;
  context.beginPath();
  context.roundRect(1, 1, Math.max(1, width - 2), Math.max(1, height - 2), 8);
  context.fill();
  context.stroke();
  const size = Math.min(28, width / 8, height / 3);
  if (size * scale < 5) return;
  context.fillStyle = colours.ink;
  const line = letters.oneLine(words, width - 16, size, 500);
  const column = { x: 8, width: width - 16, middle: height / 2, leading, align: 'center' } as const;
  letters.paint(context, { size, lines: [line] }, column);
}

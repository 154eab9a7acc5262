import type { Box } from '@sayso/shared/features/board/geometry.ts';
import type { Brush } from '../kinds/brush.ts';

type Pen = Pick<Brush, 'colours' | 'letters'>;

/** How high a mark is in board units: it is never too small to be read on the screen. */
const markHeight = (scale: number): number => Math.max(36, 18 / scale);

/** How many dots a thing has, at its upper right corner. */
export function paintDots(
  context: CanvasRenderingContext2D,
  { x, y, width }: Box,
  count: number,
  scale: number,
  { colours, letters }: Pen,
): void {
  const height = markHeight(scale);
  const words = String(count);
  const size = height * 0.6;
  const long = height * 1.15 + letters.measure(words, 700) * size;
  const left = x + width - long + height * 0.3;
  const top = y - height * 0.4;
  context.beginPath();
  context.roundRect(left, top, long, height, height / 2);
  context.fillStyle = colours.surface;
  context.fill();
  context.lineWidth = height * 0.07;
  context.strokeStyle = colours.ink;
  context.stroke();
  context.beginPath();
  context.arc(left + height * 0.52, top + height / 2, height * 0.25, 0, 2 * Math.PI);
  context.fillStyle = colours.accent;
  context.fill();
  context.fillStyle = colours.ink;
  context.font = letters.font(size, 700);
  context.textAlign = 'start';
  context.textBaseline = 'middle';
  context.fillText(words, left + height * 0.9, top + height * 0.53);
}

import type { Box } from '@sayso/shared/features/board/geometry.ts';
import {
  type Reaction,
  type ReactionCounts,
  reactions,
} from '@sayso/shared/features/board/reactions/reactions.model.ts';
import type { Brush } from '../kinds/brush.ts';

type Pen = Pick<Brush, 'colours' | 'letters'>;

/** From further away they would only be specks; board units a pixel. */
const leastScale = 0.3;
const high = 34;

/** On a grid of 24: what is filled, and what is drawn as a line. */
const shapes: Readonly<Record<Reaction, { readonly fill?: string; readonly line?: string }>> = {
  heart: {
    fill: 'M12 20.6C5 15 2.6 12.2 2.6 8.9A4.9 4.9 0 0 1 12 6.6a4.9 4.9 0 0 1 9.4 2.3c0 3.3-2.4 6.1-9.4 11.7Z',
  },
  'thumbs-up': {
    fill: 'M3 10.5h3.4V21H3ZM8 10.3 11.4 2.8c2 0 3 1.3 2.6 3.2L13.4 9h5.8a2.2 2.2 0 0 1 2.1 2.8l-2 7.6A2.1 2.1 0 0 1 17.3 21H8Z',
  },
  star: {
    fill: 'M12 2.2 15 8.600l7 .9-5.1 4.9 1.3 7L12 18l-6.2 3.4 1.3-7L2 9.500l7-.9Z',
  },
  laugh: {
    line: 'M21.5 12a9.5 9.5 0 1 1-19 0 9.5 9.5 0 0 1 19 0Z',
    fill: 'M6.5 13h11a5.5 5.5 0 0 1-11 0ZM7.6 9.500a1.4 1.4 0 1 1 2.8 0 1.4 1.4 0 0 1-2.8 0ZM13.6 9.500a1.4 1.4 0 1 1 2.8 0 1.4 1.4 0 0 1-2.8 0Z',
  },
  question: {
    line: 'M21.5 12a9.5 9.5 0 1 1-19 0 9.5 9.5 0 0 1 19 0ZM9.2 9.200a2.9 2.9 0 1 1 4.3 2.500c-1 .6-1.5 1.1-1.5 2.3',
    fill: 'M10.9 17.200a1.2 1.2 0 1 1 2.4 0 1.2 1.2 0 0 1-2.4 0Z',
  },
};

const paths = new Map<string, Path2D>();
function pathOf(drawn: string): Path2D {
  const known = paths.get(drawn) ?? new Path2D(drawn);
  paths.set(drawn, known);
  return known;
}

/** What people gave to a thing, at its lower edge. */
export function paintReactions(
  context: CanvasRenderingContext2D,
  { x, y, width, height }: Box,
  counts: ReactionCounts,
  scale: number,
  { colours, letters }: Pen,
): void {
  if (scale < leastScale) return;
  const size = high * 0.55;
  // From the right: the name of the writer stands on the left.
  let right = x + width - 8;
  const top = y + height - high * 0.5;
  for (const reaction of reactions.toReversed()) {
    const count = counts[reaction];
    if (!count) continue;
    const words = String(count);
    const long = high * 1.35 + letters.measure(words, 700) * size;
    const left = right - long;
    context.beginPath();
    context.roundRect(left, top, long, high, high / 2);
    context.fillStyle = colours.surface;
    context.fill();
    context.lineWidth = 1.5;
    context.strokeStyle = colours.edge;
    context.stroke();
    context.save();
    context.translate(left + high * 0.28, top + high * 0.2);
    context.scale((high * 0.6) / 24, (high * 0.6) / 24);
    const { fill, line } = shapes[reaction];
    context.fillStyle = colours.ink;
    context.strokeStyle = colours.ink;
    context.lineWidth = 2.2;
    context.lineCap = 'round';
    if (fill) context.fill(pathOf(fill));
    if (line) context.stroke(pathOf(line));
    context.restore();
    context.fillStyle = colours.ink;
    context.font = letters.font(size, 700);
    context.textAlign = 'start';
    context.textBaseline = 'middle';
    context.fillText(words, left + high * 1.02, top + high * 0.53);
    right = left - 6;
  }
}

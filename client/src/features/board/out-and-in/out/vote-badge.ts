import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import type { Voting } from '@sayso/shared/features/board/voting/voting.model.ts';
import type { Brush } from '../../kinds/brush.ts';

const letters = 22;

/** How many dots an item got, in its corner. Nothing where it got none. */
export function paintDots(
  context: CanvasRenderingContext2D,
  { id, x, y, width }: Item,
  { tally }: Voting,
  { colours, letters: setter }: Brush,
): void {
  const dots = tally?.items.find(({ item }) => item === id)?.dots ?? 0;
  if (dots === 0) return;
  const text = `● ${dots}`;
  const high = letters * 1.6;
  const wide = Math.max(high, setter.measure(text, 700) * letters + letters);
  const [left, top] = [x + width - wide + high / 3, y - high / 2];
  context.save();
  context.fillStyle = colours.surface;
  context.strokeStyle = colours.accent;
  context.lineWidth = 3;
  context.beginPath();
  context.roundRect(left, top, wide, high, high / 2);
  context.fill();
  context.stroke();
  context.fillStyle = colours.accent;
  context.font = setter.font(letters, 700);
  context.textBaseline = 'middle';
  context.textAlign = 'center';
  context.fillText(text, left + wide / 2, top + high / 2 + 1);
  context.restore();
}

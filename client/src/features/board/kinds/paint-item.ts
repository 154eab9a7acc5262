import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import type { Brush } from './brush.ts';
import { painterOf } from './painters.ts';

/** One item, turned as it lies, with its marks. The context's origin is its top left corner before turning. */
export function paintItem(context: CanvasRenderingContext2D, item: Item, brush: Brush): void {
  const { width, height, rotation, lock } = item;
  const isTurned = rotation !== 0;
  if (isTurned) {
    context.save();
    context.translate(width / 2, height / 2);
    context.rotate((rotation * Math.PI) / 180);
    context.translate(-width / 2, -height / 2);
  }
  painterOf(item).paint(context, item, brush);
  if (item.hidden && item.content.kind !== 'note') paintHidden(context, item, brush);
  if (lock !== null) paintLock(context, item, brush);
  if (isTurned) context.restore();
}

/** A dashed box with a word: to be told apart without colour. */
function paintHidden(context: CanvasRenderingContext2D, item: Item, brush: Brush): void {
  const label = brush.labelOf(item);
  if (item.content.kind === 'connector') return;
  context.strokeStyle = brush.colours.edge;
  context.lineWidth = 3;
  context.setLineDash([10, 7]);
  context.strokeRect(0, 0, item.width, item.height);
  context.setLineDash([]);
  if (label === undefined) return;
  context.fillStyle = brush.colours.ink;
  context.font = brush.letters.font(15, 700);
  context.textBaseline = 'top';
  context.fillText(label, 0, item.height + 6);
}

/** A padlock in the corner, as large on the screen from near and from not so near. */
function paintLock(context: CanvasRenderingContext2D, { width }: Item, { colours, scale }: Brush): void {
  const size = Math.min(36, Math.max(18, 16 / scale));
  context.save();
  context.translate(width - size * 0.75, -size * 0.35);
  context.scale(size / 24, size / 24);
  context.fillStyle = colours.surface;
  context.strokeStyle = colours.ink;
  context.lineWidth = 2.5;
  context.beginPath();
  context.arc(12, 12, 13, 0, 2 * Math.PI);
  context.fill();
  context.beginPath();
  context.arc(12, 10, 4, Math.PI, 0);
  context.moveTo(8, 10);
  context.lineTo(8, 12);
  context.moveTo(16, 10);
  context.lineTo(16, 12);
  context.stroke();
  context.fillStyle = colours.ink;
  context.fillRect(6.5, 11.5, 11, 7.5);
  context.restore();
}

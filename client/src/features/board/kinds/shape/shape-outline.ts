import type { Box } from '@sayso/shared/features/board/geometry.ts';
import type { ShapeForm } from '@sayso/shared/features/board/kinds/shape/shape.kind.ts';

/** Adds the outline of a form to a path. */
export function outline(path: Path2D, form: ShapeForm, { x, y, width, height }: Box): void {
  if (form === 'ellipse') {
    path.moveTo(x + width, y + height / 2);
    path.ellipse(x + width / 2, y + height / 2, width / 2, height / 2, 0, 0, 2 * Math.PI);
  } else if (form === 'diamond') {
    path.moveTo(x + width / 2, y);
    path.lineTo(x + width, y + height / 2);
    path.lineTo(x + width / 2, y + height);
    path.lineTo(x, y + height / 2);
    path.closePath();
  } else {
    path.roundRect(x, y, width, height, Math.min(10, width / 4, height / 4));
  }
}

import { ItemId } from '@sayso/shared/features/board/board-ids.ts';
import { type Box, withinReach } from '@sayso/shared/features/board/geometry.ts';
import type { InkColour } from '@sayso/shared/features/board/kinds/colours.ts';
import { type ShapeForm, shape } from '@sayso/shared/features/board/kinds/shape/shape.kind.ts';
import { freshId } from '../../../../session/fresh-id.ts';
import { outline } from '../../kinds/shape/shape-outline.ts';
import type { Point } from '../camera.ts';
import { areaBetween } from '../hands/marquee.ts';
import type { Bench, Tool } from './tool.ts';

interface Look {
  readonly form: ShapeForm;
  readonly colour: InkColour;
  readonly filled: boolean;
}

/** Draws a form as large as it is pulled, or puts down one of the usual size. */
export const shapeTool = (look: Look): Tool => ({
  key: 'shape',
  cursor: 'crosshair',
  draws: false,

  begin(touch, bench) {
    const start = bench.pointOf(touch);
    return {
      move(now) {
        const box = boxBetween(start, bench.pointOf(now));
        bench.preview((context) => {
          const path = new Path2D();
          outline(path, look.form, box);
          context.strokeStyle = bench.colours.inks[look.colour];
          context.lineWidth = 4;
          context.stroke(path);
        });
      },
      end(now) {
        bench.preview(null);
        put(boxBetween(start, bench.pointOf(now)), look, bench);
      },
      cancel: () => bench.preview(null),
    };
  },

  tap(touch, bench) {
    const { x, y } = bench.pointOf(touch);
    const { width, height } = shape.size;
    put({ x: x - width / 2, y: y - height / 2, width, height }, look, bench);
  },
});

function boxBetween(a: Point, b: Point): Box {
  const { minX, minY, maxX, maxY } = areaBetween(a, b);
  const { width, height } = shape.least;
  return { x: minX, y: minY, width: Math.max(width, maxX - minX), height: Math.max(height, maxY - minY) };
}

function put(box: Box, look: Look, bench: Bench): void {
  const id = freshId(ItemId);
  const place = {
    x: withinReach(box.x),
    y: withinReach(box.y),
    width: Math.round(box.width),
    height: Math.round(box.height),
  };
  bench.add([{ id, section: bench.sectionOf(box), content: { kind: 'shape', ...look, text: '' }, ...place }]);
  bench.finish([id]);
}

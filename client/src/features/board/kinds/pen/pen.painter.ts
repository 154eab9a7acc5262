import { penWidth } from '@sayso/shared/features/board/kinds/pen/pen.kind.ts';
import type { Point } from '../../canvas/camera.ts';
import { fromStretch } from '../connector/connector-course.ts';
import type { ItemOf } from '../item-look.ts';
import type { ItemPainter } from '../item-painter.ts';
import { dabsOf, pathOf } from './stroke-path.ts';

export const penPainter: ItemPainter<'pen'> = {
  key: 'pen',

  paint(context, item, { colours }) {
    const { x, y } = stretch(item);
    context.save();
    context.scale(x, y);
    context.fillStyle = colours.inks[item.content.colour];
    // A marker lets through what it goes over.
    context.globalAlpha = (item.content.width === 'marker' ? 0.45 : 1) * (item.hidden ? 0.4 : 1);
    context.fill(pathOf(item.content));
    context.restore();
  },

  far(paths, item, { colours }) {
    if (item.content.width === 'marker') return false;
    const colour = colours.inks[item.content.colour];
    const { x, y } = stretch(item);
    paths.fill(colour, colour).addPath(pathOf(item.content), new DOMMatrix([x, 0, 0, y, item.x, item.y]));
    return true;
  },

  bounds(item) {
    const edge = penWidth[item.content.width] / 2 + 1;
    return {
      minX: item.x - edge,
      minY: item.y - edge,
      maxX: item.x + item.width + edge,
      maxY: item.y + item.height + edge,
    };
  },

  hit(item, point, slack) {
    const reach = penWidth[item.content.width] / 2 + slack;
    const { x: wide, y: high } = stretch(item);
    const dabs = dabsOf(item.content);
    let before: Point | undefined;
    for (const [x, y] of dabs) {
      const at = { x: item.x + x * wide, y: item.y + y * high };
      if (fromStretch(before ?? at, at, point) <= reach) return true;
      before = at;
    }
    return false;
  },
};

/** How much larger than drawn it is by now. */
const stretch = ({ width, height, content }: ItemOf<'pen'>): Point => ({
  x: width / content.drawnWidth,
  y: height / content.drawnHeight,
});

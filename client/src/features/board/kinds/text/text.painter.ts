import { letterSizes } from '@sayso/shared/features/board/kinds/text/text.kind.ts';
import type { ItemPainter } from '../item-painter.ts';

const leading = 1.25;
/** Words smaller than this on the screen are drawn as bars. */
const readable = 6;

export const textPainter: ItemPainter<'text'> = {
  key: 'text',

  paint(context, { id, width, height, content, hidden }, brush) {
    if (brush.writing === id) return;
    const size = letterSizes[content.size];
    const box = { width, height, sizes: [size], breaksFrom: size, leading };
    const fitted = brush.letters.fit(id, content.text, box);
    context.save();
    if (hidden) context.globalAlpha = 0.4;
    context.fillStyle = brush.colours.inks[content.colour];
    const middle = (fitted.lines.length * fitted.size * leading) / 2;
    brush.letters.paint(context, fitted, { x: 0, width, middle, leading, align: 'start' });
    context.restore();
  },

  far(paths, item, { colours, scale }) {
    const size = letterSizes[item.content.size];
    if (size * scale >= readable) return false;
    const colour = colours.inks[item.content.colour];
    const path = paths.fill(colour, colour);
    const step = size * leading;
    for (let y = 0; y + step <= item.height + 1; y += step) {
      path.rect(item.x, item.y + y + step * 0.35, item.width * 0.8, size * 0.3);
    }
    return true;
  },

  desk({ x, y, width, height, content }, { colours }) {
    return {
      area: { minX: x, minY: y, maxX: x + width, maxY: y + height },
      ...{ inset: 0, align: 'start', middle: false, ink: colours.inks[content.colour], paper: null },
      ...{ sizes: [letterSizes[content.size]], leading },
    };
  },
};

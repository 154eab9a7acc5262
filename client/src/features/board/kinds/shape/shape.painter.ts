import type { Box } from '@sayso/shared/features/board/geometry.ts';
import {
  type ShapeForm,
  shapeSmallestLetters,
  shapeTextRoom,
} from '@sayso/shared/features/board/kinds/shape/shape.kind.ts';
import type { ItemPainter } from '../item-painter.ts';
import { unturned } from '../turned-box.ts';
import { outline } from './shape-outline.ts';

const letters = [40, 36, 32, 28, 24, 21, 18, 16, shapeSmallestLetters] as const;
const leading = 1.25;
const edgeWidth = 4;

/** How much of the colour shows inside a filled shape: words in plain ink stay readable on it. */
const tint = 0.2;

export const shapePainter: ItemPainter<'shape'> = {
  key: 'shape',

  paint(context, item, brush) {
    const { id, width, height, content, hidden } = item;
    const colour = brush.colours.inks[content.colour];
    const path = new Path2D();
    const inner = {
      x: edgeWidth / 2,
      y: edgeWidth / 2,
      width: width - edgeWidth,
      height: height - edgeWidth,
    };
    outline(path, content.form, {
      ...inner,
      width: Math.max(1, inner.width),
      height: Math.max(1, inner.height),
    });
    context.save();
    if (hidden) context.globalAlpha = 0.4;
    context.fillStyle = brush.colours.surface;
    if (content.filled) context.fill(path);
    context.save();
    context.globalAlpha *= tint;
    context.fillStyle = colour;
    if (content.filled) context.fill(path);
    context.restore();
    context.strokeStyle = colour;
    context.lineWidth = edgeWidth;
    if (hidden || item.private) context.setLineDash([12, 8]);
    context.stroke(path);
    context.setLineDash([]);
    if (content.text !== '' && brush.writing !== id) {
      const room = inside(content.form, { x: 0, y: 0, width, height });
      const box = { width: room.width, height: room.height, sizes: letters, breaksFrom: 20, leading };
      context.fillStyle = brush.colours.ink;
      const column = { x: room.x, width: room.width, middle: height / 2, leading, align: 'center' } as const;
      brush.letters.paint(context, brush.letters.fit(id, content.text, box), column);
    }
    context.restore();
  },

  far(paths, item, { colours }) {
    outline(paths.stroke(colours.inks[item.content.colour]), item.content.form, item);
    return true;
  },

  /** An empty outline can be reached through: only its edge and its words count. */
  hit(item, point, slack) {
    const { x, y } = unturned(item, point);
    const at = depthIn(item.content.form, item, { x, y });
    const grip = Math.max(slack, edgeWidth * 2) / Math.max(1, Math.min(item.width, item.height) / 2);
    if (at > 1 + grip) return false;
    return item.content.filled || item.content.text !== '' || at > 1 - grip;
  },

  desk({ x, y, width, height, content }, { colours }) {
    const room = inside(content.form, { x, y, width, height });
    return {
      area: { minX: room.x, minY: room.y, maxX: room.x + room.width, maxY: room.y + room.height },
      ...{ inset: 0, align: 'center', middle: true, ink: colours.ink, paper: null, sizes: letters, leading },
    };
  },
};

/** Where the words have room. */
function inside(form: ShapeForm, { x, y, width, height }: Box): Box {
  const room = shapeTextRoom(form);
  return {
    x: x + (width * (1 - room)) / 2,
    y: y + (height * (1 - room)) / 2,
    width: width * room,
    height: height * room,
  };
}

/** 0 in the middle of the form, 1 on its edge. */
function depthIn(form: ShapeForm, { x, y, width, height }: Box, point: { x: number; y: number }): number {
  const across = Math.abs(point.x - x - width / 2) / Math.max(1, width / 2);
  const down = Math.abs(point.y - y - height / 2) / Math.max(1, height / 2);
  if (form === 'ellipse') return Math.hypot(across, down);
  return form === 'diamond' ? across + down : Math.max(across, down);
}

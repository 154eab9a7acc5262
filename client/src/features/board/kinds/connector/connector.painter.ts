import type { Point } from '../../canvas/camera.ts';
import type { Brush } from '../brush.ts';
import type { ItemOf } from '../item-look.ts';
import type { ItemPainter } from '../item-painter.ts';
import { type Course, courseArea, courseOf, distanceTo, pointOn } from './connector-course.ts';

const lineWidth = 5;
const headLength = 22;
const headWidth = 18;
const labelSize = 20;
const labelMost = 260;
const leading = 1.2;

export const connectorPainter: ItemPainter<'connector'> = {
  key: 'connector',

  paint(context, item, brush) {
    const { content } = item;
    const course = courseOf(item, brush.items);
    const colour = brush.colours.inks[content.colour];
    context.save();
    context.translate(-item.x, -item.y);
    if (item.hidden) context.globalAlpha = 0.4;
    context.strokeStyle = colour;
    context.fillStyle = colour;
    context.lineWidth = lineWidth;
    context.lineCap = 'round';
    if (item.hidden || item.private) context.setLineDash([14, 10]);
    const atEnd = content.heads !== 'none';
    const atStart = content.heads === 'both';
    context.stroke(way(course, atStart, atEnd));
    context.setLineDash([]);
    if (atEnd) context.fill(head(course.to, before(course, 'end')));
    if (atStart) context.fill(head(course.from, before(course, 'start')));
    if (content.label !== '') paintLabel(context, item, course, brush);
    context.restore();
  },

  far(paths, item, { colours, items }) {
    paths.stroke(colours.inks[item.content.colour]).addPath(way(courseOf(item, items), false, false));
    return true;
  },

  bounds(item, items) {
    const course = courseOf(item, items);
    const area = courseArea(course, headWidth);
    if (item.content.label === '') return area;
    const { x, y } = pointOn(course, 0.5);
    return {
      minX: Math.min(area.minX, x - labelMost / 2),
      minY: Math.min(area.minY, y - 2 * labelSize),
      maxX: Math.max(area.maxX, x + labelMost / 2),
      maxY: Math.max(area.maxY, y + 2 * labelSize),
    };
  },

  hit: (item, point, slack, items) =>
    distanceTo(courseOf(item, items), point) <= Math.max(slack, lineWidth * 2),

  desk(item, { colours, items }) {
    const { x, y } = pointOn(courseOf(item, items), 0.5);
    return {
      area: { minX: x - labelMost / 2, minY: y - 24, maxX: x + labelMost / 2, maxY: y + 24 },
      ...{
        inset: 6,
        align: 'center',
        middle: true,
        ink: colours.ink,
        paper: colours.surface,
        sizes: [labelSize],
        leading,
      },
    };
  },
};

/** The line itself; where it has a head it ends inside of it, so that the tip stays sharp. */
function way(course: Course, startHead: boolean, endHead: boolean): Path2D {
  const path = new Path2D();
  const from = startHead ? towards(course.from, before(course, 'start')) : course.from;
  const to = endHead ? towards(course.to, before(course, 'end')) : course.to;
  path.moveTo(from.x, from.y);
  if (course.bend) path.quadraticCurveTo(course.bend.x, course.bend.y, to.x, to.y);
  else path.lineTo(to.x, to.y);
  return path;
}

/** The point from which a line arrives at one of its ends. */
const before = ({ from, to, bend }: Course, end: 'start' | 'end'): Point =>
  bend ?? (end === 'end' ? from : to);

function towards(tip: Point, from: Point): Point {
  const length = Math.hypot(from.x - tip.x, from.y - tip.y) || 1;
  const share = Math.min(1, (headLength * 0.7) / length);
  return { x: tip.x + (from.x - tip.x) * share, y: tip.y + (from.y - tip.y) * share };
}

function head(tip: Point, from: Point): Path2D {
  const length = Math.hypot(tip.x - from.x, tip.y - from.y) || 1;
  const [dx, dy] = [(tip.x - from.x) / length, (tip.y - from.y) / length];
  const foot = { x: tip.x - dx * headLength, y: tip.y - dy * headLength };
  const path = new Path2D();
  path.moveTo(tip.x, tip.y);
  path.lineTo(foot.x - (dy * headWidth) / 2, foot.y + (dx * headWidth) / 2);
  path.lineTo(foot.x + (dy * headWidth) / 2, foot.y - (dx * headWidth) / 2);
  path.closePath();
  return path;
}

function paintLabel(
  context: CanvasRenderingContext2D,
  { id, content }: ItemOf<'connector'>,
  course: Course,
  { letters, colours }: Brush,
): void {
  const box = { width: labelMost, height: 400, sizes: [labelSize], breaksFrom: labelSize, leading };
  const fitted = letters.fit(id, content.label, box, 600);
  const widest = Math.max(...fitted.lines.map((line) => letters.measure(line, 600))) * fitted.size;
  const height = fitted.lines.length * fitted.size * leading;
  const { x, y } = pointOn(course, 0.5);
  context.fillStyle = colours.surface;
  context.beginPath();
  context.roundRect(x - widest / 2 - 8, y - height / 2 - 4, widest + 16, height + 8, 8);
  context.fill();
  context.fillStyle = colours.ink;
  const column = { x: x - labelMost / 2, width: labelMost, middle: y, leading, align: 'center' } as const;
  letters.paint(context, fitted, column, 600);
}

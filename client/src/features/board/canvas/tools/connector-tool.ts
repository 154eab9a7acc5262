import { ItemId } from '@sayso/shared/features/board/board-ids.ts';
import { withinReach } from '@sayso/shared/features/board/geometry.ts';
import type { NewItem } from '@sayso/shared/features/board/items/items.commands.ts';
import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import type { InkColour } from '@sayso/shared/features/board/kinds/colours.ts';
import type { ConnectorContent } from '@sayso/shared/features/board/kinds/connector/connector.kind.ts';
import { freshId } from '../../../../session/fresh-id.ts';
import { courseOf, edgeTowards } from '../../kinds/connector/connector-course.ts';
import { turnedArea } from '../../kinds/turned-box.ts';
import type { Point } from '../camera.ts';
import type { Gesture } from '../hands/pointer-input.ts';
import type { Bench, Tool } from './tool.ts';

type Look = Pick<ConnectorContent, 'line' | 'heads'> & { readonly colour: InkColour };

interface End {
  readonly item: Item | undefined;
  readonly point: Point;
}

/** Shorter than this, in board units, nobody meant a line. */
const shortest = 12;

/** Draws a line from one place to another; begun or ended on an item it stays tied to it. */
export const connectorTool = (look: Look): Tool => ({
  key: 'connector',
  cursor: 'crosshair',
  draws: false,

  begin(touch, bench) {
    const from = endAt(bench, bench.pointOf(touch));
    return {
      move(now) {
        const to = endAt(bench, bench.pointOf(now));
        bench.preview((context) => paintPreview(context, from, to, look, bench));
      },
      end(now) {
        bench.preview(null);
        const line = lineBetween(from, endAt(bench, bench.pointOf(now)), look);
        if (!line) return;
        bench.add([{ ...line, section: null }]);
        bench.finish([line.id]);
      },
      cancel: () => bench.preview(null),
    };
  },

  tap() {},
});

/** Pulls one end of a line somewhere else. Let go on an item it is tied to that from then on. */
export function pullingEnd(bench: Bench, line: Item, end: 'from' | 'to'): Gesture | null {
  const { content } = line;
  if (content.kind !== 'connector') return null;
  const other = courseOf({ ...line, content }, bench)[end === 'from' ? 'to' : 'from'];
  const stays: End = { item: tiedItem(content[end === 'from' ? 'to' : 'from'].item, bench), point: other };
  return {
    move(now) {
      const pulled = endAt(bench, bench.pointOf(now));
      bench.preview((context) => paintPreview(context, stays, pulled, content, bench));
    },
    end(now) {
      bench.preview(null);
      const { item, point } = endAt(bench, bench.pointOf(now));
      if (item && item.id === stays.item?.id) return;
      const place = {
        item: item?.id ?? null,
        x: withinReach(point.x) - line.x,
        y: withinReach(point.y) - line.y,
      };
      bench.change(line.id, { kind: 'connector', [end]: place });
    },
    cancel: () => bench.preview(null),
  };
}

const tiedItem = (id: ItemId | null, bench: Bench): Item | undefined =>
  id === null ? undefined : bench.get(id);

function endAt(bench: Bench, point: Point): End {
  const item = bench.itemAt(point);
  return { item: item?.content.kind === 'connector' ? undefined : item, point };
}

/** Undefined where nobody meant a line. */
function lineBetween(from: End, to: End, look: Look): Omit<NewItem, 'section'> | undefined {
  const { point: a } = from;
  const { point: b } = to;
  if (from.item && from.item.id === to.item?.id) return undefined;
  if (Math.hypot(b.x - a.x, b.y - a.y) < shortest) return undefined;
  const [x, y] = [withinReach(Math.min(a.x, b.x)), withinReach(Math.min(a.y, b.y))];
  const end = ({ item, point }: End) => ({
    item: item?.id ?? null,
    x: withinReach(point.x) - x,
    y: withinReach(point.y) - y,
  });
  return {
    id: freshId(ItemId),
    ...{ x, y, width: Math.round(Math.abs(b.x - a.x)), height: Math.round(Math.abs(b.y - a.y)) },
    content: { kind: 'connector', from: end(from), to: end(to), ...look, label: '' },
  };
}

function paintPreview(
  context: CanvasRenderingContext2D,
  from: End,
  to: End,
  { colour }: Pick<Look, 'colour'>,
  { colours, scale }: Bench,
): void {
  context.strokeStyle = colours.accent;
  context.lineWidth = 3 / scale;
  for (const item of [from.item, to.item]) {
    if (!item) continue;
    const { minX, minY, maxX, maxY } = turnedArea(item);
    context.strokeRect(minX, minY, maxX - minX, maxY - minY);
  }
  const start = from.item ? edgeTowards(from.item, to.point) : from.point;
  const end = to.item && to.item !== from.item ? edgeTowards(to.item, start) : to.point;
  context.strokeStyle = colours.inks[colour];
  context.lineWidth = 5;
  context.lineCap = 'round';
  context.beginPath();
  context.moveTo(start.x, start.y);
  context.lineTo(end.x, end.y);
  context.stroke();
}

import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import { kindOf } from '@sayso/shared/features/board/kinds/kinds.ts';
import { courseOf } from '../../kinds/connector/connector-course.ts';
import type { Held } from '../../kinds/item-look.ts';
import { middleOf, turned } from '../../kinds/turned-box.ts';
import { type Camera, type Point, toScreen } from '../camera.ts';
import type { SceneColours } from '../scene-colours.ts';
import { type Side, sidePoint, sidesOf } from './resize.ts';

export type Handle =
  | { readonly what: 'side'; readonly side: Side }
  | { readonly what: 'turn' }
  | { readonly what: 'end'; readonly end: 'from' | 'to' };

/** CSS pixels. A finger needs 44 across; a mouse is finer. */
export const grip: Readonly<Record<'mouse' | 'touch' | 'pen', number>> = { mouse: 10, touch: 22, pen: 14 };
const seen = 5;
const turnAway = 34;
/** On something smaller than this, handles would leave nothing to take hold of: one corner has to do. */
const roomy = 72;
/** On something smaller than this, corners have to do. */
const edgesFrom = 130;

function handlesOf(item: Item, camera: Camera): readonly Handle[] {
  if (item.content.kind === 'connector') {
    return [
      { what: 'end', end: 'from' },
      { what: 'end', end: 'to' },
    ];
  }
  const shorter = Math.min(item.width, item.height) * camera.scale;
  const all = sidesOf(item);
  const isCorner = ({ x, y }: Side): boolean => (x !== 0 && y !== 0) || all.length === 2;
  const some = shorter < edgesFrom ? all.filter(isCorner) : all;
  const sides = shorter < roomy ? some.filter(({ x, y }) => x === 1 && y !== -1) : some;
  const turn = kindOf(item.content.kind).rotates ? [{ what: 'turn' } as const] : [];
  return [...turn, ...sides.map((side) => ({ what: 'side', side }) as const)];
}

/** Where a handle is, in CSS pixels. */
function handlePoint(item: Item, handle: Handle, camera: Camera, items: Held): Point {
  if (handle.what === 'end') return toScreen(camera, lineEnd(item, handle.end, items));
  if (handle.what === 'side') return toScreen(camera, sidePoint(item, handle.side));
  const middle = middleOf(item);
  const above = { x: middle.x, y: item.y - turnAway / camera.scale };
  return toScreen(camera, turned(above, middle, item.rotation));
}

export function handleAt(
  item: Item,
  camera: Camera,
  at: Point,
  kind: 'mouse' | 'touch' | 'pen',
  items: Held,
): Handle | undefined {
  let best: { readonly handle: Handle; readonly distance: number } | undefined;
  for (const handle of handlesOf(item, camera)) {
    const point = handlePoint(item, handle, camera, items);
    const distance = Math.hypot(point.x - at.x, point.y - at.y);
    if (distance <= grip[kind] && distance < (best?.distance ?? Number.POSITIVE_INFINITY)) {
      best = { handle, distance };
    }
  }
  return best?.handle;
}

function lineEnd(item: Item, end: 'from' | 'to', items: Held): Point {
  const { content } = item;
  return content.kind === 'connector' ? courseOf({ ...item, content }, items)[end] : item;
}

/** In board units, as overlays are. */
export function paintHandles(
  context: CanvasRenderingContext2D,
  item: Item,
  camera: Camera,
  { accent, surface }: SceneColours,
  items: Held,
): void {
  const { scale } = camera;
  context.fillStyle = surface;
  context.strokeStyle = accent;
  context.lineWidth = 2 / scale;
  for (const handle of handlesOf(item, camera)) {
    const at = handlePoint(item, handle, camera, items);
    const point = { x: (at.x - camera.x) / scale, y: (at.y - camera.y) / scale };
    context.beginPath();
    if (handle.what === 'turn') {
      const top = sidePoint(item, { x: 0, y: -1 });
      context.moveTo(top.x, top.y);
      context.lineTo(point.x, point.y);
      context.stroke();
      context.beginPath();
      context.arc(point.x, point.y, (seen + 2) / scale, 0, 2 * Math.PI);
    } else if (handle.what === 'end') {
      context.arc(point.x, point.y, (seen + 2) / scale, 0, 2 * Math.PI);
    } else {
      paintSquare(context, point, scale);
      continue;
    }
    context.fill();
    context.stroke();
  }
}

/** With the colours that the context has. */
export function paintSquare(context: CanvasRenderingContext2D, { x, y }: Point, scale: number): void {
  const reach = seen / scale;
  context.beginPath();
  context.roundRect(x - reach, y - reach, 2 * reach, 2 * reach, 2 / scale);
  context.fill();
  context.stroke();
}

/** What the mouse looks like over a handle. */
export function cursorOf(item: Item, handle: Handle): string {
  if (handle.what !== 'side') return 'grab';
  const angle = (Math.atan2(handle.side.y, handle.side.x) * 180) / Math.PI + item.rotation;
  const ways = ['ew-resize', 'nwse-resize', 'ns-resize', 'nesw-resize'];
  return ways[((Math.round(angle / 45) % 4) + 4) % 4] ?? 'move';
}

import { type Area, type Camera, type Point, toScreen } from '../camera.ts';
import type { SceneColours } from '../scene-colours.ts';
import { grip, paintSquare } from './handles.ts';
import { corners, type Side } from './resize.ts';

/** Where a corner of an area is, in board units. */
const cornerPoint = ({ minX, minY, maxX, maxY }: Area, { x, y }: Side): Point => ({
  x: x < 0 ? minX : maxX,
  y: y < 0 ? minY : maxY,
});

/** The corner under a point of the screen, of what several things cover together. */
export function cornerAt(
  area: Area,
  camera: Camera,
  at: Point,
  kind: 'mouse' | 'touch' | 'pen',
): Side | undefined {
  return corners.find((corner) => {
    const point = toScreen(camera, cornerPoint(area, corner));
    return Math.hypot(point.x - at.x, point.y - at.y) <= grip[kind];
  });
}

/** In board units, as overlays are. */
export function paintCorners(
  context: CanvasRenderingContext2D,
  area: Area,
  { scale }: Camera,
  { accent, surface }: SceneColours,
): void {
  context.strokeStyle = accent;
  context.lineWidth = 1 / scale;
  context.setLineDash([5 / scale, 5 / scale]);
  context.strokeRect(area.minX, area.minY, area.maxX - area.minX, area.maxY - area.minY);
  context.setLineDash([]);
  context.fillStyle = surface;
  context.lineWidth = 2 / scale;
  for (const corner of corners) paintSquare(context, cornerPoint(area, corner), scale);
}

export const cornerCursor = ({ x, y }: Side): string => (x === y ? 'nwse-resize' : 'nesw-resize');

import { type Box, gridPitch } from '@sayso/shared/features/board/geometry.ts';
import type { RoomConnection } from '../../../../session/room-connection.ts';
import type { Point } from '../camera.ts';
import type { SectionFrame } from '../ground/section-frames.ts';
import type { Bench } from '../tools/tool.ts';
import type { Gesture, Touch } from './pointer-input.ts';

export interface SectionGrip {
  readonly frame: SectionFrame;
  readonly what: 'move' | 'size';
}

/** How high the part with the title is; board units. */
const head = 58;
/** CSS pixels around the lower right corner. */
const corner = 12;

/** By what a section can be taken at a point of the board: by its title to be moved, by its corner to be resized. */
export function sectionGripAt(
  frames: readonly SectionFrame[],
  { x, y }: Point,
  scale: number,
): SectionGrip | undefined {
  for (const frame of frames) {
    const { minX, minY, maxX, maxY } = frame.area;
    const reach = corner / scale;
    if (Math.abs(x - maxX) <= reach && Math.abs(y - maxY) <= reach) return { frame, what: 'size' };
    // From afar the title stands above the section.
    const top = minY - (scale < 0.4 ? 20 / scale : 0);
    if (x >= minX && x <= maxX && y >= top && y <= minY + head) return { frame, what: 'move' };
  }
  return undefined;
}

/** Where the section goes when it has been pulled so far. */
export function pulledSection({ frame: { section, area }, what }: SectionGrip, by: Point): Box {
  const { x, y, width } = section;
  if (what === 'move')
    return { x: Math.round(x + by.x), y: Math.round(y + by.y), width, height: section.height };
  return {
    x,
    y,
    width: Math.max(gridPitch + 20, Math.round(width + by.x)),
    height: Math.max(gridPitch, Math.round(area.maxY - area.minY + by.y)),
  };
}

/** Moves a section with all that lies in it, or makes it larger or smaller. One command at the end. */
export function pullingSection(
  bench: Bench,
  connection: Pick<RoomConnection, 'send'>,
  grip: SectionGrip,
  from: Touch,
): Gesture {
  const start = bench.pointOf(from);
  const placeAt = (touch: Touch): Box => {
    const now = bench.pointOf(touch);
    return pulledSection(grip, { x: now.x - start.x, y: now.y - start.y });
  };
  return {
    move(touch) {
      const { x, y, width, height } = placeAt(touch);
      const drawn = grip.what === 'size' ? height : grip.frame.area.maxY - grip.frame.area.minY;
      bench.preview((context) => {
        context.strokeStyle = bench.colours.accent;
        context.lineWidth = 3 / bench.scale;
        context.beginPath();
        context.roundRect(x, y, width, drawn, 24);
        context.stroke();
      });
    },
    end(touch) {
      bench.preview(null);
      void connection.send({ type: 'board.PlaceSection', id: grip.frame.section.id, ...placeAt(touch) });
    },
    cancel: () => bench.preview(null),
  };
}

export const gripCursor = ({ what }: SectionGrip): string => (what === 'size' ? 'nwse-resize' : 'move');

import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import { idsAtOnce } from '@sayso/shared/features/board/limits.ts';
import { coveredTogether, type FullPlace, factorOf, scaled } from '../../arrange/scaled.ts';
import { toBoard } from '../camera.ts';
import type { HandsOn } from './hands-on.ts';
import type { Gesture, Touch } from './pointer-input.ts';
import type { Side } from './resize.ts';

/** Pulls a corner of what several things cover together. What is opposite stays where it is. */
export function resizingTogether(
  hands: HandsOn,
  items: readonly Item[],
  corner: Side,
  from: Touch,
): Gesture | null {
  const area = coveredTogether(items);
  if (!area) return null;
  const start = toBoard(hands.camera(), from.at);
  const anchor = { x: corner.x > 0 ? area.minX : area.maxX, y: corner.y > 0 ? area.minY : area.maxY };
  const placesAt = ({ at }: Touch): readonly FullPlace[] => {
    const now = toBoard(hands.camera(), at);
    return scaled(items, factorOf(area, corner, { x: now.x - start.x, y: now.y - start.y }), anchor);
  };
  const land = (): void => {
    for (const { id } of items) hands.stage.land(id);
  };
  return {
    move(touch) {
      hands.inAir(true);
      for (const { id, ...place } of placesAt(touch)) hands.stage.lift(id, withoutSection(place));
    },
    end(touch) {
      hands.inAir(false);
      const places = placesAt(touch);
      for (let at = 0; at < places.length; at += idsAtOnce) {
        const some = places.slice(at, at + idsAtOnce);
        void hands.connection.send({ type: 'board.PlaceItems', places: some });
      }
      hands.sync();
      land();
    },
    cancel() {
      hands.inAir(false);
      land();
    },
  };
}

const withoutSection = ({ x, y, width, height }: Omit<FullPlace, 'id'>) => ({
  ...{ x, y },
  ...(width === undefined || height === undefined ? {} : { width, height }),
});

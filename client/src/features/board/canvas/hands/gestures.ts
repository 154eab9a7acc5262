import type { ItemId } from '@sayso/shared/features/board/board-ids.ts';
import type { Place } from '../airborne.ts';
import { type Area, type Point, toBoard } from '../camera.ts';
import type { Handle } from './handles.ts';
import type { HandsOn } from './hands-on.ts';
import { areaBetween, caught } from './marquee.ts';
import type { Gesture, Touch } from './pointer-input.ts';
import { resized, turnedTo } from './resize.ts';
import { moved, neighbourhood, snapped } from './snapping.ts';

/** CSS pixels within which things come in line. */
const snapReach = 10;

/** Carries items with the pointer, and brings them in line with their neighbours. */
export function dragging(
  hands: HandsOn,
  ids: readonly ItemId[],
  from: Touch,
  lift: () => void,
): Gesture | null {
  const { carrier } = hands;
  const load = carrier.take(ids);
  if (!load) return null;
  const start = toBoard(hands.camera(), from.at);
  let lifted = false;
  const stop = (): void => {
    hands.showGuides([]);
    hands.inAir(false);
  };
  return {
    move({ at, free }) {
      if (!lifted) lift();
      lifted = true;
      hands.inAir(true);
      const camera = hands.camera();
      const now = toBoard(camera, at);
      const by = { x: now.x - start.x, y: now.y - start.y };
      const reach = snapReach / Math.max(camera.scale, 0.4);
      const carried = moved(load.area, by);
      const near = free ? [] : hands.neighbours(grown(carried, neighbourhood), new Set(load.homes.keys()));
      const { x, y, guides } = snapped(carried, near, reach);
      hands.showGuides(guides);
      carrier.carry(load, { x: by.x + x, y: by.y + y });
    },
    end() {
      stop();
      carrier.drop(load);
    },
    cancel() {
      if (!lifted) return;
      stop();
      carrier.putBack(load);
    },
  };
}

/** Draws a rectangle; what it touches is chosen in the end. */
export function marquee(hands: HandsOn, from: Touch): Gesture {
  const start = toBoard(hands.camera(), from.at);
  const before = from.adds ? hands.selection.ids : [];
  const chosenIn = (area: Area): readonly ItemId[] => [
    ...new Set([...before, ...hands.withGroups(caught(area, hands.drawnIn(area)))]),
  ];
  return {
    move({ at }) {
      const area = areaBetween(start, toBoard(hands.camera(), at));
      hands.showMarquee(area);
      hands.select(chosenIn(area));
    },
    end({ at }) {
      hands.showMarquee(null);
      hands.select(chosenIn(areaBetween(start, toBoard(hands.camera(), at))));
    },
    cancel: () => hands.showMarquee(null),
  };
}

/** Pulls an item larger or smaller, or turns it. One command at the end. */
export function reshaping(hands: HandsOn, id: ItemId, handle: Handle, from: Touch): Gesture | null {
  const item = hands.item(id);
  if (!item) return null;
  const start = toBoard(hands.camera(), from.at);
  const placeAt = (touch: Touch): Place => {
    const now = toBoard(hands.camera(), touch.at);
    const by: Point = { x: now.x - start.x, y: now.y - start.y };
    if (handle.what === 'end') return {};
    return handle.what === 'turn'
      ? { rotation: turnedTo(item, now, touch.free) }
      : resized(item, handle.side, by);
  };
  return {
    move(touch) {
      hands.inAir(true);
      hands.stage.lift(id, placeAt(touch));
    },
    end(touch) {
      hands.inAir(false);
      void hands.connection.send({ type: 'board.PlaceItems', places: [{ id, ...placeAt(touch) }] });
      hands.sync();
      hands.stage.land(id);
    },
    cancel() {
      hands.inAir(false);
      hands.stage.land(id);
    },
  };
}

const grown = ({ minX, minY, maxX, maxY }: Area, by: number): Area => ({
  minX: minX - by,
  minY: minY - by,
  maxX: maxX + by,
  maxY: maxY + by,
});

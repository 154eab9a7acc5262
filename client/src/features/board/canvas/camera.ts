/** What part of the board is on the screen: `screen = board * scale + offset`, in CSS pixels. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Area {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What hands can reach. To show all of a very large board the camera goes further out. */
export const leastScale = 0.1;
export const mostScale = 4;
const leastFit = 0.02;
/** Further out than this, notes are drawn without words. */
export const farScale = 0.35;
/** At least this near, the words of most notes can be read. */
export const readableScale = 0.45;

const within = (scale: number, least = leastScale): number => Math.min(mostScale, Math.max(least, scale));

export const toBoard = (camera: Camera, { x, y }: Point): Point => ({
  x: (x - camera.x) / camera.scale,
  y: (y - camera.y) / camera.scale,
});

export const toScreen = (camera: Camera, { x, y }: Point): Point => ({
  x: x * camera.scale + camera.x,
  y: y * camera.scale + camera.y,
});

export const panned = (camera: Camera, dx: number, dy: number): Camera => ({
  ...camera,
  x: camera.x + dx,
  y: camera.y + dy,
});

/** Zooms so that what lies under `at` (a point of the screen) stays there. */
export function zoomed(camera: Camera, at: Point, factor: number): Camera {
  const scale = within(camera.scale * factor, Math.min(leastScale, camera.scale));
  const grown = scale / camera.scale;
  return { scale, x: at.x - (at.x - camera.x) * grown, y: at.y - (at.y - camera.y) * grown };
}

/** Shows the whole area in the middle. `most` keeps a nearly empty board from filling the screen with one note. */
export function fitted(area: Area, screen: Size, padding: number, most = 1): Camera {
  const width = Math.max(1, area.maxX - area.minX);
  const height = Math.max(1, area.maxY - area.minY);
  const room = {
    width: Math.max(1, screen.width - 2 * padding),
    height: Math.max(1, screen.height - 2 * padding),
  };
  const scale = within(Math.min(most, room.width / width, room.height / height), leastFit);
  return {
    scale,
    x: (screen.width - (area.minX + area.maxX) * scale) / 2,
    y: (screen.height - (area.minY + area.maxY) * scale) / 2,
  };
}

/**
 * What to see first: all of it, unless the words would be too small to read. Then as much as can be read, from the start.
 */
export function opening(area: Area, screen: Size, padding: number, sectionWidth: number): Camera {
  const all = fitted(area, screen, padding);
  if (all.scale >= readableScale) return all;
  const scale = Math.max(readableScale, Math.min(1, (screen.width - 2 * padding) / sectionWidth));
  return { scale, x: padding - area.minX * scale, y: padding - area.minY * scale };
}

/** What lies in the middle of the screen, in board units, and how near it is: the same place on a screen of any size. */
export interface Standpoint extends Point {
  readonly scale: number;
}

export const standpointOf = (camera: Camera, { width, height }: Size): Standpoint => ({
  ...toBoard(camera, { x: width / 2, y: height / 2 }),
  scale: camera.scale,
});

export const seenFrom = ({ x, y, scale }: Standpoint, { width, height }: Size): Camera => ({
  scale,
  x: width / 2 - x * scale,
  y: height / 2 - y * scale,
});

/** Moves only as far as needed to bring the area onto the screen. */
export function revealing(camera: Camera, area: Area, screen: Size, margin: number): Camera {
  const from = toScreen(camera, { x: area.minX, y: area.minY });
  const to = toScreen(camera, { x: area.maxX, y: area.maxY });
  const shift = (start: number, end: number, length: number): number => {
    if (start < margin) return margin - start;
    return end > length - margin ? Math.max(margin - start, length - margin - end) : 0;
  };
  return panned(camera, shift(from.x, to.x, screen.width), shift(from.y, to.y, screen.height));
}

/** The part of the board on the screen, grown by `margin` board units on each side. */
export function seenArea(camera: Camera, screen: Size, margin: number): Area {
  const from = toBoard(camera, { x: 0, y: 0 });
  const to = toBoard(camera, { x: screen.width, y: screen.height });
  return { minX: from.x - margin, minY: from.y - margin, maxX: to.x + margin, maxY: to.y + margin };
}

export const overlaps = (a: Area, b: Area): boolean =>
  a.minX < b.maxX && a.maxX > b.minX && a.minY < b.maxY && a.maxY > b.minY;

/** A step of the way from one camera to another; `share` from 0 to 1. Scale moves evenly to the eye. */
export function between(from: Camera, to: Camera, share: number): Camera {
  const mix = (a: number, b: number): number => a + (b - a) * share;
  const scale = from.scale * (to.scale / from.scale) ** share;
  return { scale, x: mix(from.x, to.x), y: mix(from.y, to.y) };
}

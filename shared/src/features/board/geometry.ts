/** Board units; x and y are the top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Nothing lies further from the middle than this, in either direction. */
export const boardReach = 20_000;
/** Notes in a row or column begin this far apart; the gap between two of them is what a note leaves of it. */
export const gridPitch = 220;

export const withinReach = (length: number): number =>
  Math.round(Math.min(boardReach, Math.max(-boardReach, length)));

/** 0 to 359 degrees. */
export const wholeTurn = (degrees: number): number => ((Math.round(degrees) % 360) + 360) % 360;

import type { SeatId } from '../../../room/ids.ts';
import { ownId } from '../../../room/ids.ts';
import type { Signature } from '../../../room/signature.ts';
import type { BoardId } from '../board-ids.ts';
import type { Box } from '../geometry.ts';

/** Made by the leader's screen, which knows by it that it is the leader. */
export const LeadId = ownId<'LeadId'>();
export type LeadId = ReturnType<typeof LeadId.parse>;
/** One visit of one pointer: a new one whenever it comes back, so that it leads from nothing to nobody. */
export const PointerId = ownId<'PointerId'>();
export type PointerId = ReturnType<typeof PointerId.parse>;

/** `follow` invites; `control` also takes panning and editing away from participants until it is released. */
export const leadingWays = ['follow', 'control'] as const;
export type LeadingWay = (typeof leadingWays)[number];

/** Somebody of the team shows the board to everybody. */
export interface Leading {
  readonly id: LeadId;
  readonly how: LeadingWay;
  /** What was to be seen when it began; after that the leader's screen sends `board.View`. */
  readonly area: Box;
  /** For the server alone: when this seat is gone, everybody is released. */
  readonly seat: SeatId | null;
}

/** The last time everybody was brought somewhere. `times` counts, so that a screen knows a new call from an old one. */
export interface Gathering {
  readonly area: Box;
  readonly times: number;
}

export type TogetherEvent =
  | { type: 'board.EveryoneBrought'; board: BoardId; area: Box }
  | {
      type: 'board.LeadingStarted';
      board: BoardId;
      id: LeadId;
      how: LeadingWay;
      area: Box;
      seat: SeatId | null;
    }
  | { type: 'board.LeadingStopped'; board: BoardId };

/** Never stored, may get lost. `by` is put there by the server. */
export interface CursorSignal {
  readonly type: 'board.Cursor';
  readonly board: BoardId;
  readonly pointer: PointerId;
  readonly x: number;
  readonly y: number;
  readonly by?: Signature;
}
export interface LaserSignal {
  readonly type: 'board.Laser';
  readonly board: BoardId;
  readonly pointer: PointerId;
  /** Where the pointer went since the last one, oldest first. */
  readonly trail: readonly { readonly x: number; readonly y: number }[];
}
/** What the leader's screen shows. */
export interface ViewSignal {
  readonly type: 'board.View';
  readonly board: BoardId;
  readonly area: Box;
}
export type TogetherSignal = CursorSignal | LaserSignal | ViewSignal;

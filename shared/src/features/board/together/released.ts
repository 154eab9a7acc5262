import type { SeatId } from '../../../room/ids.ts';
import type { BoardEvent } from '../board.events.ts';
import type { BoardState } from '../board.state.ts';

/** Nobody stays held by somebody who is gone. Without a seat: by nobody at all. */
export const released = ({ leading }: BoardState, seat?: SeatId): readonly BoardEvent[] =>
  [...leading].flatMap(([board, led]) =>
    seat === undefined || led.seat === seat ? [{ type: 'board.LeadingStopped', board } as const] : [],
  );

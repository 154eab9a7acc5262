import { room } from '@sayso/shared/features.ts';
import { type Asked, answerLimit, type Refused } from '@sayso/shared/protocol.ts';
import type { Pace } from '@sayso/shared/room/feature.ts';
import { isRejection } from '@sayso/shared/room/feature.ts';
import type { SeatId } from '@sayso/shared/room/ids.ts';
import type { Logger } from 'pino';
import { type RoomRuntime, refusal } from './room-runtime.ts';

/** Of one seat, whatever it asks: an answer can be large, and everybody else waits while it is made. */
export const queryPace: Pace = { burst: 20, perSecond: 2 };

/**
 * Answers a raw question off the wire from what is on the disk, between two commands. The seat is looked up then, not before: who was
 * sent out while the question waited learns nothing.
 */
export function ask(runtime: RoomRuntime, seat: SeatId, raw: unknown, logger: Logger): Promise<Asked> {
  return new Promise((resolve) =>
    runtime.settled(
      () => resolve(answered(runtime, seat, raw, logger)),
      () => resolve(refusal('wire.not-saved')),
    ),
  );
}

function answered(runtime: RoomRuntime, seat: SeatId, raw: unknown, logger: Logger): Asked {
  const by = runtime.actorOf(seat);
  if (!by) return refusal('wire.no-seat');
  try {
    const answer = room.ask(runtime.state, raw, by);
    if (isRejection(answer)) return refused(answer.rejected);
    if (Buffer.byteLength(JSON.stringify(answer)) > answerLimit) return refusal('wire.too-much');
    return { ok: true, answer };
  } catch (fault) {
    // A bug in a rule. Asking changes nothing, so the room goes on as it is.
    logger.error({ err: fault }, 'a question could not be answered');
    return refused('room.fault');
  }
}

const refused = (code: string): Refused => ({ ok: false, code, sentence: room.sentence(code) });

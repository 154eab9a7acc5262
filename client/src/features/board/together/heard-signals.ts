import { boardSignals } from '@sayso/shared/features/board/board.commands.ts';
import type {
  CursorSignal,
  LaserSignal,
  ViewSignal,
} from '@sayso/shared/features/board/together/together.model.ts';
import type { Typed } from '@sayso/shared/room/feature.ts';
import type { Signature } from '@sayso/shared/room/signature.ts';

/** Signals as they come off the wire: what is not as expected is nothing. */
export function heardSignal(signal: Typed): CursorSignal | LaserSignal | ViewSignal | undefined {
  switch (signal.type) {
    case 'board.Cursor':
      return cursorIn(signal);
    case 'board.Laser':
      return boardSignals['board.Laser'].safeParse(signal).data;
    case 'board.View':
      return boardSignals['board.View'].safeParse(signal).data;
    default:
      return undefined;
  }
}

/** The server has added who it is, as far as everybody may know. */
function cursorIn(signal: Typed): CursorSignal | undefined {
  const { by, ...said } = { by: undefined, ...signal };
  const cursor = boardSignals['board.Cursor'].safeParse(said).data;
  return cursor && { ...cursor, by: signatureIn(by) };
}

function signatureIn(by: unknown): Signature {
  if (typeof by !== 'object' || by === null) return {};
  return {
    ...('peers' in by && typeof by.peers === 'string' && { peers: by.peers }),
    ...('staff' in by && by.staff === true && { staff: true as const }),
  };
}

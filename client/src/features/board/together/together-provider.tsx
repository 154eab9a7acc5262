import type { BoardId } from '@sayso/shared/features/board/board-ids.ts';
import { type ReactNode, useEffect, useState } from 'react';
import { useRoomConnection } from '../../../session/room-context.ts';
import { useYou } from '../../../session/use-room.ts';
import { TogetherContext, TogetherHere } from './together-here.ts';

/** For as long as one board is on the screen; a key of its own for each board. */
export function TogetherProvider({ board, children }: { board: BoardId; children: ReactNode }) {
  const connection = useRoomConnection();
  const you = useYou();
  const [here] = useState(() => new TogetherHere(board, connection, you));
  useEffect(() => here.start(), [here]);
  return <TogetherContext value={here}>{children}</TogetherContext>;
}

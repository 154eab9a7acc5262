import type { Voting } from '@sayso/shared/features/board/voting/voting.model.ts';
import { useRoomConnection } from '../../../session/room-context.ts';
import { useRoomList } from '../../../session/use-room.ts';
import { type StandingLine, standingLines } from './standing-lines.ts';

/** The lines of an ended vote. Drawn again when a thing that is in them changes. */
export function useStandings(voting: Voting): readonly StandingLine[] {
  const { store } = useRoomConnection();
  useRoomList(({ board }) => voting.tally?.items.map(({ item }) => board.items.get(item)) ?? []);
  return standingLines(store.getState().room.board, voting);
}

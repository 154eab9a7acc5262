import type { EvolveTable } from '../board.part.ts';
import type { TogetherEvent } from './together.model.ts';

export const evolveTogether: EvolveTable<TogetherEvent> = {
  'board.EveryoneBrought'({ gatherings }, { board, area }) {
    gatherings.set(board, { area, times: (gatherings.get(board)?.times ?? 0) + 1 });
  },
  'board.LeadingStarted': ({ leading }, { board, id, how, area, seat }) =>
    void leading.set(board, { id, how, area, seat }),
  'board.LeadingStopped': ({ leading }, { board }) => void leading.delete(board),
};

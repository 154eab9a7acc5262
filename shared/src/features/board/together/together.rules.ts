import { isFacilitator } from '../../../room/audience.ts';
import { no } from '../board.no.ts';
import type { RuleTable } from '../board.part.ts';
import { type Box, boardReach, withinReach } from '../geometry.ts';
import type { TogetherCommand } from './together.commands.ts';

const withinSize = (length: number): number => Math.round(Math.min(2 * boardReach, Math.max(1, length)));

export const areaWithinReach = ({ x, y, width, height }: Box): Box => ({
  x: withinReach(x),
  y: withinReach(y),
  width: withinSize(width),
  height: withinSize(height),
});

export const togetherRules: RuleTable<TogetherCommand> = {
  'board.BringEveryone'({ boards }, { board, area }, { by }) {
    if (!isFacilitator(by.role)) return no('board.team-only');
    const shown = boards.get(board)?.shown;
    if (!shown) return no(shown === undefined ? 'board.board-gone' : 'board.not-open');
    return [{ type: 'board.EveryoneBrought', board, area: areaWithinReach(area) }];
  },
  'board.Lead'({ boards, leading }, { board, id, how, area }, { by }) {
    if (!isFacilitator(by.role)) return no('board.team-only');
    const shown = boards.get(board)?.shown;
    if (!shown) return no(shown === undefined ? 'board.board-gone' : 'board.not-open');
    const now = leading.get(board);
    if (now?.id === id && now.how === how) return [];
    return [{ type: 'board.LeadingStarted', board, id, how, area: areaWithinReach(area), seat: by.seat }];
  },
  'board.StopLeading'({ boards, leading }, { board }, { by }) {
    if (!isFacilitator(by.role)) return no('board.team-only');
    if (!boards.has(board)) return no('board.board-gone');
    return leading.has(board) ? [{ type: 'board.LeadingStopped', board }] : [];
  },
};

import { boardCommands } from './board.commands.ts';
import { boardConceal, boardErasure, boardShow, boardSignalRules } from './board.privacy.ts';
import { boardRefusals } from './board.refusals.ts';
import { decideBoard } from './board.rules.ts';
import { boardUpcasts } from './board.upcasts.ts';
import { historyRecalls } from './history/history.commands.ts';

/**
 * The part of the board that pages begin without (`beginsWithout` in `client/vite.config.ts` leaves it empty): with the first
 * board that it shows, a screen learns how commands look, the rules, their refusals and who is told what, and never the rest.
 */
export const boardLater = {
  commands: boardCommands,
  decide: decideBoard,
  refusals: boardRefusals,
  show: boardShow,
  conceal: boardConceal,
  erasure: boardErasure,
  signals: boardSignalRules,
  recalls: historyRecalls,
  upcasts: boardUpcasts,
};

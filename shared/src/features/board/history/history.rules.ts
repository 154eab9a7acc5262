import type { RuleTable } from '../board.part.ts';
import type { HistoryCommand } from './history.commands.ts';
import { decideRewind } from './rewind.ts';
import { decideTakeBack } from './take-back.ts';

export const historyRules: RuleTable<HistoryCommand> = {
  'board.RewindBoard': decideRewind,
  'board.TakeBackDoings': decideTakeBack,
};

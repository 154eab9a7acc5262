import type { DecideContext } from '../../room/feature.ts';
import type { BoardCommand } from './board.commands.ts';
import type { BoardEvent } from './board.events.ts';
import { no } from './board.no.ts';
import { type Decided, type RuleTable, rowOf } from './board.part.ts';
import type { BoardState } from './board.state.ts';
import { boardsRules } from './boards/boards.rules.ts';
import { groupsRules } from './groups/groups.rules.ts';
import { historyRules } from './history/history.rules.ts';
import { itemsRules } from './items/items.rules.ts';
import { privateWritingRules } from './private-writing/private-writing.rules.ts';
import { reactionsRules } from './reactions/reactions.rules.ts';
import { sectionsRules } from './sections/sections.rules.ts';
import { togetherRules } from './together/together.rules.ts';
import { votingRules } from './voting/voting.rules.ts';

const table: RuleTable<BoardCommand> = {
  ...boardsRules,
  ...sectionsRules,
  ...itemsRules,
  ...groupsRules,
  ...historyRules,
  ...privateWritingRules,
  ...togetherRules,
  ...votingRules,
  ...reactionsRules,
};

export function decideBoard(
  state: BoardState,
  command: BoardCommand,
  context: DecideContext<BoardState, BoardEvent>,
): Decided {
  if (context.by.role === 'display') return no('board.only-watching');
  const rule = rowOf<
    (state: BoardState, command: BoardCommand, context: DecideContext<BoardState, BoardEvent>) => Decided
  >(table, command.type);
  if (!rule) throw new Error(`No rule takes ${command.type}`);
  return rule(state, command, context);
}

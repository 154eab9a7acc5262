import { isFacilitator } from '../../../room/audience.ts';
import type { Actor, Rejection } from '../../../room/feature.ts';
import { no } from '../board.no.ts';
import type { RuleTable } from '../board.part.ts';
import type { BoardState } from '../board.state.ts';
import { reachOf } from '../items/item-reach.ts';
import type { Item } from '../items/items.model.ts';
import { marksOf } from './marks.ts';
import type { ReactionsCommand } from './reactions.commands.ts';

/** Asked by the rule and by screens. Undefined: may react, and take it back. */
export function whyNotReact(
  state: Pick<BoardState, 'boards'>,
  item: Item | undefined,
  by: Pick<Actor, 'role'>,
): Rejection | undefined {
  if (!isFacilitator(by.role) && by.role !== 'participant') return no('board.only-watching');
  if (!item || reachOf(state, item) !== 'everybody') return no('board.item-gone');
  const board = state.boards.get(item.board);
  if (!board?.open) return no('board.not-open');
  return board.writing ? no('board.writing-in-private') : undefined;
}

export const reactionsRules: RuleTable<ReactionsCommand> = {
  'board.React'(state, { id, reaction, on }, { by }) {
    const refused = whyNotReact(state, state.items.get(id), by);
    if (refused) return refused;
    const isOn = marksOf(state, id, by.author).includes(reaction);
    return isOn === on ? [] : [{ type: 'board.Reacted', id, author: by.author, reaction, on }];
  },
};

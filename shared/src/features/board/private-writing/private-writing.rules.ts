import { isFacilitator } from '../../../room/audience.ts';
import type { Context } from '../../../room/feature.ts';
import type { BoardEvent } from '../board.events.ts';
import { no } from '../board.no.ts';
import type { RuleTable } from '../board.part.ts';
import type { BoardState } from '../board.state.ts';
import type { BoardId } from '../board-ids.ts';
import { onTop } from '../items/depth.ts';
import type { Item } from '../items/items.model.ts';
import { freePlace, lying } from '../items/slots.ts';
import { kindOf } from '../kinds/kinds.ts';
import type { PrivateWritingCommand } from './private-writing.commands.ts';

export const privateWritingRules: RuleTable<PrivateWritingCommand> = {
  'board.StartPrivateWriting'({ boards }, { board: id, teamSees }, { by }) {
    if (!isFacilitator(by.role)) return no('board.team-only');
    const board = boards.get(id);
    if (!board) return no('board.board-gone');
    if (board.writing) return no('board.already-private');
    return [{ type: 'board.PrivateWritingStarted', board: id, writing: { teamSees } }];
  },
  'board.Reveal'(state, { board: id }, context) {
    if (!isFacilitator(context.by.role)) return no('board.team-only');
    const board = state.boards.get(id);
    if (!board) return no('board.board-gone');
    return board.writing ? [revealed(state, id, context)] : no('board.nothing-private');
  },
};

/** Everything that was written in private, in an order drawn by lot; what takes a slot is dealt out anew. */
function revealed(state: BoardState, board: BoardId, { random }: Context): BoardEvent {
  const written = shuffled(
    [...state.items.values()].filter((item) => item.board === board && item.private),
    random,
  );
  const depths = onTop(state, board, written.length);
  const taken = lying(state, board, null);
  const places = written.map((item, index) => {
    const z = depths[index] ?? item.z;
    if (item.hidden || !kindOf(item.content.kind).takesSlot) return { id: item.id, x: item.x, y: item.y, z };
    const section = item.section === null ? undefined : state.sections.get(item.section);
    const { x, y } = freePlace(taken, section);
    taken.push({ ...item, x, y });
    return { id: item.id, x, y, z };
  });
  return { type: 'board.Revealed', board, places };
}

/** Fisher and Yates: every order is as likely as any other. */
function shuffled(items: readonly Item[], random: () => number): readonly Item[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const a = order[last];
    const b = order[other];
    if (a && b) [order[last], order[other]] = [b, a];
  }
  return order;
}

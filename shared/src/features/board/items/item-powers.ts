import { isFacilitator } from '../../../room/audience.ts';
import type { Rejection } from '../../../room/feature.ts';
import { no } from '../board.no.ts';
import type { BoardState } from '../board.state.ts';
import type { Board } from '../boards/boards.model.ts';
import { changesWords, type ItemChange, type KindKey, kindOf } from '../kinds/kinds.ts';
import { type Doer, isMine } from './item-knowing.ts';
import { reachOf } from './item-reach.ts';
import { whyNotSize } from './item-size.ts';
import type { Item, Placing } from './items.model.ts';

/*
 * Who may do what with an item. Asked by the rules and by screens, which offer only what will be accepted. The answer is
 * undefined when it may be done, else why not.
 */

type Held = Pick<BoardState, 'boards' | 'leading'>;
type Refused = Rejection | undefined;

/** What stands in a participant's way whatever they want to change on the board. */
function notNow({ leading }: Held, board: Board | undefined, item: Item | undefined): Refused {
  if (!board?.open) return no('board.not-open');
  if (leading.get(board.id)?.how === 'control') return no('board.held');
  return board.writing && item && !item.private ? no('board.writing-in-private') : undefined;
}

export function whyNotAdd(state: Held, board: Board['id'], kind: KindKey, by: Doer): Refused {
  const onto = state.boards.get(board);
  const team = isFacilitator(by.role);
  if (!onto || !(team || onto.shown)) return no('board.board-gone');
  if (team) return undefined;
  if (by.role !== 'participant') return no('board.only-watching');
  return notNow(state, onto, undefined) ?? givenTool(onto, kind);
}

function givenTool(onto: Board, kind: KindKey): Refused {
  return onto.tools.includes(kind) && kindOf(kind).forEverybody ? undefined : no('board.tool-not-given');
}

export function whyNotPlace(state: Held, item: Item, by: Doer, how: Omit<Placing, 'id'> = {}): Refused {
  const kind = kindOf(item.content.kind);
  const resizes = how.width !== undefined || how.height !== undefined;
  const moves = how.x !== undefined || how.y !== undefined || how.section !== undefined || !resizes;
  if (isFacilitator(by.role)) return whyNotSize(item, how);
  const board = state.boards.get(item.board);
  const stop = notNow(state, board, item);
  if (stop) return stop;
  if (item.lock === 'all' || (moves && item.lock === 'position') || (resizes && item.lock === 'size'))
    return no('board.locked');
  if (how.rotation !== undefined && !kind.rotates) return no('board.not-yours');
  if (isMine(item, by) && by.role === 'participant') return whyNotSize(item, how);
  const granted =
    by.role === 'participant' && board?.allows.moveOthers && reachOf(state, item) === 'everybody';
  return granted ? whyNotSize(item, how) : no('board.not-yours');
}

/** Looks may be changed by whoever may move it. Words are their writer's, unless the team lets others edit. */
export function whyNotChange(state: Held, item: Item, change: ItemChange, by: Doer): Refused {
  if (change.kind !== item.content.kind) return no('board.other-kind');
  return changesWords(change) ? whyNotEdit(state, item, by) : whyNotPlace(state, item, by);
}

export function whyNotEdit(state: Held, item: Item, by: Doer): Refused {
  const board = state.boards.get(item.board);
  const team = isFacilitator(by.role);
  const shared = board?.allows.editOthers === true && !item.private;
  if (team) return isMine(item, by) || item.by.staff || shared ? undefined : no('board.not-yours');
  const stop = notNow(state, board, item);
  if (stop) return stop;
  if (item.lock === 'all') return no('board.locked');
  if (by.role !== 'participant') return no('board.only-watching');
  if (isMine(item, by)) return undefined;
  return shared && reachOf(state, item) === 'everybody' ? undefined : no('board.not-yours');
}

/** Taking back what is one's own always works, also on a closed board. The team shares what the team made. */
export function whyNotDelete(item: Item, by: Doer): Refused {
  if (isMine(item, by)) return undefined;
  return isFacilitator(by.role) && item.by.staff ? undefined : no('board.not-yours');
}

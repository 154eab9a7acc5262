import type { AuthorId } from '../../../room/ids.ts';
import type { BoardEvent } from '../board.events.ts';
import type { BoardShowTable, Told } from '../board.part.ts';
import type { BoardState } from '../board.state.ts';
import { boardRow, isShown } from '../board.telling.ts';
import { toPeers } from '../items/item-views.ts';
import { blanksCounted, blanksOn } from '../private-writing/blanks.ts';
import type { Board, BoardsEvent } from './boards.model.ts';

/** All that people outside the team may hold of a board from the moment it is opened. */
const revealed = ({ sections, groups, items }: BoardState, board: Board): Told => ({
  type: 'board.BoardRevealed',
  board: { ...board, open: true, shown: true },
  sections: [...sections.values()].filter((section) => section.board === board.id),
  groups: [...groups.values()].filter((group) => group.board === board.id),
  items: [...items.values()]
    .filter((item) => item.board === board.id && !item.hidden && !item.private)
    .map(toPeers),
});

/** Everybody's own things, each to its writer. Where others do not see one, it comes whole. */
const ownOn = ({ items }: BoardState, board: Board['id']): readonly { to: AuthorId; told: Told }[] =>
  [...items.values()].flatMap((item) => {
    const { id, author, by } = item;
    if (item.board !== board || author === null) return [];
    const told: Told =
      (item.hidden || item.private) && !by.staff
        ? { type: 'board.ItemBack', item: { ...toPeers(item), author } }
        : { type: 'board.Owned', id, author };
    return [{ to: author, told }];
  });

export const boardsShow: BoardShowTable<BoardsEvent | Extract<BoardEvent, { type: 'board.BoardCreated' }>> = {
  'board.BoardCreated': { facilitators: (event) => event },
  'board.BoardRenamed': boardRow(({ id }, before) => isShown(before, id)),
  'board.BoardOpened': {
    ...boardRow<Extract<BoardEvent, { type: 'board.BoardOpened' }>>(
      ({ id }, { boards }) => boards.has(id),
      (event, before) => {
        const board = before.boards.get(event.id);
        if (!board || board.shown) return event;
        const all = revealed(before, board);
        return blanksOn(before, board.id).length > 0 ? [all, blanksCounted(board.id)] : all;
      },
    ),
    /** A board that was made of another one can hold what people wrote there. */
    privately: ({ id }, before) => (before.boards.get(id)?.shown === false ? ownOn(before, id) : []),
  },
  'board.BoardClosed': boardRow(({ id }, before) => isShown(before, id)),
  'board.Allowed': boardRow(({ board }, before) => isShown(before, board)),
  'board.ToolsChosen': boardRow(({ board }, before) => isShown(before, board)),
  'board.BackgroundSet': boardRow(({ board }, before) => isShown(before, board)),
};

import { isFacilitator } from '../../../room/audience.ts';
import type { Context } from '../../../room/feature.ts';
import { no } from '../board.no.ts';
import type { Decided, RuleTable } from '../board.part.ts';
import type { BoardState } from '../board.state.ts';
import { kindOf } from '../kinds/kinds.ts';
import { boardsPerRoom } from '../limits.ts';
import { sectionPlaces } from '../sections/section-layout.ts';
import type { BoardsCommand } from './boards.commands.ts';
import { allowanceKeys, type Board } from './boards.model.ts';

const withBoard = (
  { boards }: BoardState,
  id: Board['id'],
  { by }: Context,
  decided: (board: Board) => Decided,
): Decided => {
  if (!isFacilitator(by.role)) return no('board.team-only');
  const board = boards.get(id);
  return board ? decided(board) : no('board.board-gone');
};

export const boardsRules: RuleTable<BoardsCommand> = {
  'board.CreateBoard'({ boards, sections }, { id, title, sections: wanted }, { by }) {
    if (!isFacilitator(by.role)) return no('board.team-only');
    if (boards.has(id)) return no('board.taken');
    if (boards.size >= boardsPerRoom) return no('board.too-many-boards');
    const ids = new Set(wanted.map((section) => section.id));
    if (ids.size < wanted.length || [...ids].some((one) => sections.has(one))) return no('board.taken');
    const places = sectionPlaces([], wanted.length);
    const placed = wanted.flatMap((section, index) => {
      const place = places[index];
      return place ? [{ ...section, ...place, board: id }] : [];
    });
    return [{ type: 'board.BoardCreated', id, title, sections: placed }];
  },
  'board.RenameBoard': (state, { id, title }, context) =>
    withBoard(state, id, context, (board) =>
      board.title === title ? [] : [{ type: 'board.BoardRenamed', id, title }],
    ),
  'board.OpenBoard': (state, { id }, context) =>
    withBoard(state, id, context, ({ open }) => (open ? [] : [{ type: 'board.BoardOpened', id }])),
  'board.CloseBoard': (state, { id }, context) =>
    withBoard(state, id, context, ({ open }) => (open ? [{ type: 'board.BoardClosed', id }] : [])),
  'board.Allow': (state, command, context) =>
    withBoard(state, command.board, context, ({ id, allows }) => {
      const news = allowanceKeys.filter((key) => (command.allows[key] ?? allows[key]) !== allows[key]);
      const changes = Object.fromEntries(news.map((key) => [key, !allows[key]]));
      return news.length > 0 ? [{ type: 'board.Allowed', board: id, allows: changes }] : [];
    }),
  'board.ChooseTools': (state, command, context) =>
    withBoard(state, command.board, context, ({ id, tools }) => {
      const chosen = [...new Set(command.tools)].filter((key) => kindOf(key).forEverybody).sort();
      const same = chosen.length === tools.length && chosen.every((key) => tools.includes(key));
      return same ? [] : [{ type: 'board.ToolsChosen', board: id, tools: chosen }];
    }),
  'board.SetBackground': (state, { board: id, background }, context) =>
    withBoard(state, id, context, (board) =>
      board.background === background ? [] : [{ type: 'board.BackgroundSet', board: id, background }],
    ),
};

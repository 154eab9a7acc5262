import { expect, it } from 'vitest';
import {
  ada,
  b,
  bo,
  closed,
  created,
  left,
  mo,
  onBoard,
  onOpenBoard,
  opened,
  right,
  tools,
  wall,
} from '../../../testing/on-board.ts';
import type { BoardCommand } from '../board.commands.ts';
import { board } from '../board.feature.ts';
import { BoardId } from '../board-ids.ts';
import { kindKeys } from '../kinds/kinds.ts';
import { boardsPerRoom } from '../limits.ts';
import type { BoardsCommand } from './boards.commands.ts';
import { boardsCommands } from './boards.commands.ts';

const sections = [
  { id: left, title: 'Now' },
  { id: right, title: 'Later' },
];
const create: BoardCommand = { type: 'board.CreateBoard', id: b, title: 'What matters?', sections };
const allow = (allows: Extract<BoardsCommand, { type: 'board.Allow' }>['allows']): BoardCommand => ({
  ...{ type: 'board.Allow', board: b, allows },
});
const choose = (...chosen: (typeof kindKeys)[number][]): BoardCommand => ({
  ...{ type: 'board.ChooseTools', board: b, tools: chosen },
});
const dots: BoardCommand = { type: 'board.SetBackground', board: b, background: 'dots' };
const rename: BoardCommand = { type: 'board.RenameBoard', id: b, title: 'Hopes' };

it('[BD18] only the team makes, names, sets up, opens and closes boards', () => {
  const commands: readonly BoardCommand[] = [
    { ...create, id: BoardId.parse('board-2'), sections: [] },
    rename,
    { type: 'board.OpenBoard', id: b },
    { type: 'board.CloseBoard', id: b },
    allow({ moveOthers: true }),
    choose('pen'),
    dots,
  ];
  for (const command of commands) {
    onOpenBoard().when(command, ada).refused('board.team-only');
    onOpenBoard().when(command, wall).refused('board.only-watching');
    expect(onOpenBoard(closed).when(command, mo).wasRefused, command.type).toBe(false);
  }
  onBoard().when(create, mo).then([created]);
  onBoard(created).when(create, mo).refused('board.taken');
});

it('[BD18] a board and its sections are made with ids that are there once', () => {
  const other = { ...create, id: BoardId.parse('board-2') };
  onBoard(created).when(other, mo).refused('board.taken');
  const twice = { ...create, sections: [...sections, ...sections] };
  onBoard().when(twice, mo).refused('board.taken');
});

it('[BD5] a board is opened and closed again, and a second time changes nothing', () => {
  onBoard(created).when({ type: 'board.OpenBoard', id: b }, mo).then([opened]);
  onOpenBoard().when({ type: 'board.OpenBoard', id: b }, mo).then([]);
  const state = onOpenBoard().when({ type: 'board.CloseBoard', id: b }, mo).then([closed]);
  expect(state.boards.get(b)).toMatchObject({ open: false, shown: true });
  onOpenBoard(closed).when({ type: 'board.CloseBoard', id: b }, mo).then([]);
});

it('[BD33] what is already set is not set again', () => {
  onOpenBoard()
    .when(rename, mo)
    .then([{ type: 'board.BoardRenamed', id: b, title: 'Hopes' }]);
  onOpenBoard()
    .when({ ...rename, title: 'What matters?' } as BoardCommand, mo)
    .then([]);
  onOpenBoard()
    .when(dots, mo)
    .then([{ type: 'board.BackgroundSet', board: b, background: 'dots' }]);
  onOpenBoard({ type: 'board.BackgroundSet', board: b, background: 'dots' }).when(dots, mo).then([]);
  onOpenBoard().when(choose('note'), mo).then([]);
});

it('[BD33] of what a board allows, each is set on its own', () => {
  const state = onOpenBoard()
    .when(allow({ moveOthers: true, editOthers: false }), mo)
    .then([{ type: 'board.Allowed', board: b, allows: { moveOthers: true } }]);
  expect(state.boards.get(b)?.allows).toEqual({ moveOthers: true, editOthers: false, cursors: false });
  onBoard(created, { type: 'board.Allowed', board: b, allows: { moveOthers: true } })
    .when(allow({ cursors: true }), mo)
    .then([{ type: 'board.Allowed', board: b, allows: { cursors: true } }]);
  onOpenBoard().when(allow({}), mo).then([]);
});

it('[BD20] tools are named once each, and the tools of the team are not given out', () => {
  onOpenBoard()
    .when(choose('pen', 'note', 'pen', 'image'), mo)
    .then([tools('note', 'pen')]);
  onOpenBoard().when(choose(), mo).then([tools()]);
  onOpenBoard(tools('note', 'pen')).when(choose('pen', 'note'), mo).then([]);
});

it('[BD33] a tool, a background or an allowance that nobody knows is not understood', () => {
  const understood = (raw: object, type: keyof typeof boardsCommands): boolean =>
    boardsCommands[type].safeParse({ type, board: b, ...raw }).success;
  expect(understood({ tools: ['hammer'] }, 'board.ChooseTools')).toBe(false);
  expect(understood({ tools: [...kindKeys, 'note'] }, 'board.ChooseTools')).toBe(false);
  expect(understood({ background: 'sky' }, 'board.SetBackground')).toBe(false);
  expect(understood({ allows: { deleteOthers: true } }, 'board.Allow')).toBe(false);
  expect(understood({ tools: kindKeys }, 'board.ChooseTools')).toBe(true);
});

it('[BD9] a workshop has an end of boards', () => {
  const many = onBoard();
  for (let made = 0; made < boardsPerRoom; made += 1) {
    board.evolve(many.state, {
      type: 'board.BoardCreated',
      id: BoardId.parse(`board-no-${made}`),
      title: 'One',
      sections: [],
    });
  }
  many.when(create, mo).refused('board.too-many-boards');
});

it('[BD33] a board that is gone can not be set up', () => {
  for (const command of [rename, allow({ cursors: true }), choose('pen'), dots]) {
    onBoard().when(command, mo).refused('board.board-gone');
    onBoard().when(command, bo).refused('board.team-only');
  }
});

import { expect, it } from 'vitest';
import {
  ada,
  added,
  b,
  id,
  id2,
  left,
  mo,
  onBoard,
  onOpenBoard,
  placed,
  right,
  wall,
} from '../../../testing/on-board.ts';
import type { BoardCommand } from '../board.commands.ts';
import { board } from '../board.feature.ts';
import { SectionId } from '../board-ids.ts';
import { boardReach } from '../geometry.ts';
import { sectionsPerBoard } from '../limits.ts';
import { sectionAt } from './section-layout.ts';
import { sectionsCommands } from './sections.commands.ts';
import type { Section } from './sections.model.ts';

const more = SectionId.parse('section-more');
const addMore: BoardCommand = { type: 'board.AddSection', id: more, board: b, title: 'More' };
const rename: BoardCommand = { type: 'board.RenameSection', id: left, title: 'Soon' };
const frame = { x: 0, y: 0, width: 660, height: 520 };
const place = (how: Partial<typeof frame>): BoardCommand => ({
  type: 'board.PlaceSection',
  id: left,
  ...frame,
  ...how,
});
const remove: BoardCommand = { type: 'board.RemoveSection', id: left };

it('[BD18] only the team adds, names, places and removes sections', () => {
  for (const command of [addMore, rename, place({ x: 90 }), remove]) {
    onOpenBoard().when(command, ada).refused('board.team-only');
    onOpenBoard().when(command, wall).refused('board.only-watching');
    expect(onOpenBoard().when(command, mo).wasRefused).toBe(false);
  }
  onOpenBoard()
    .when({ ...rename, title: 'Now' } as BoardCommand, mo)
    .then([]);
});

it('[BD10] a new section goes to the right of the others', () => {
  const { decided } = onOpenBoard().when(addMore, mo);
  expect(decided).toEqual([
    {
      type: 'board.SectionAdded',
      section: { id: more, board: b, title: 'More', x: 1440, y: 0, width: 660, height: 520 },
    },
  ]);
  onOpenBoard()
    .when({ ...addMore, id: left } as BoardCommand, mo)
    .refused('board.taken');
  onBoard().when(addMore, mo).refused('board.board-gone');
});

it('[BD9] a board has an end of sections, and all of them lie within reach beside one another', () => {
  const many = onOpenBoard();
  for (let made = 3; made <= sectionsPerBoard; made += 1) {
    const command: BoardCommand = { ...addMore, id: SectionId.parse(`section-${made}`) } as BoardCommand;
    const { decided } = many.when(command, mo);
    for (const event of 'rejected' in decided ? [] : decided) board.evolve(many.state, event);
  }
  const all = [...many.state.sections.values()];
  expect(new Set(all.map(({ x }) => x)).size).toBe(sectionsPerBoard);
  for (const { x, width } of all) {
    expect(x).toBeGreaterThanOrEqual(-boardReach);
    expect(x + width).toBeLessThanOrEqual(boardReach);
  }
  many.when(addMore, mo).refused('board.too-many-sections');
});

it('[BD11] a section with something in it is not removed, not even when that is hidden or private', () => {
  onOpenBoard(added(ada)).when(remove, mo).refused('board.section-in-use');
  onOpenBoard(added(ada, { hidden: true }))
    .when(remove, mo)
    .refused('board.section-in-use');
  onOpenBoard(added(ada, { private: true }))
    .when(remove, mo)
    .refused('board.section-in-use');
  onOpenBoard(added(ada, { section: right }))
    .when(remove, mo)
    .then([{ type: 'board.SectionRemoved', id: left }]);
  onOpenBoard({ type: 'board.SectionRemoved', id: left }).when(remove, mo).refused('board.section-gone');
});

it('[BD32] what lies in a section goes along with it, and nothing else', () => {
  const state = onOpenBoard(added(ada), added(ada, { id: id2, section: right, x: 730 }))
    .when(place({ x: 100, y: -50 }), mo)
    .then([
      { type: 'board.SectionPlaced', id: left, ...frame, x: 100, y: -50 },
      placed([{ id, x: 110, y: 20 }], mo),
    ]);
  expect(state.items.get(id2)).toMatchObject({ x: 730, y: 70 });
});

it('[BD32] a section that only grows moves nothing', () => {
  onOpenBoard(added(ada))
    .when(place({ width: 900 }), mo)
    .then([{ type: 'board.SectionPlaced', id: left, ...frame, width: 900 }]);
  onOpenBoard(added(ada)).when(place({}), mo).then([]);
});

it('[BD8] [BD32] a section lies within reach, has a size, and takes no number that is none', () => {
  onOpenBoard()
    .when(place({ x: 1e12, y: -1e12, width: 0, height: -7 }), mo)
    .then([
      { type: 'board.SectionPlaced', id: left, x: boardReach, y: -boardReach, width: 240, height: 220 },
    ]);
  for (const x of [Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(sectionsCommands['board.PlaceSection'].safeParse(place({ x })).success).toBe(false);
  }
});

it('a thing belongs to the section that holds its middle', () => {
  const section: Section = { id: left, board: b, title: 'Now', x: 720, y: 0, width: 660, height: 520 };
  const at = (x: number, y: number) => sectionAt([section], { x, y, width: 200, height: 200 }, () => 520);
  expect(at(700, 100)).toBe(left);
  expect(at(600, 100)).toBeNull();
  expect(at(1270, 100)).toBe(left);
  expect(at(1290, 100)).toBeNull();
});

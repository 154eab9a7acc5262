import { expect, it } from 'vitest';
import {
  type BoardScreens,
  createBoard,
  openBoard,
  openedScreens,
  BoardScreens as Screens,
} from '../../../testing/board-screens.ts';
import {
  ada,
  add,
  b,
  bo,
  group,
  id,
  id2,
  id3,
  left,
  lena,
  mo,
  noteSaying,
  wall,
} from '../../../testing/on-board.ts';
import { editTo, hide, show } from '../../../testing/on-item.ts';
import type { BoardCommand } from '../board.commands.ts';

const start = (teamSees: boolean): BoardCommand => ({
  type: 'board.StartPrivateWriting',
  board: b,
  teamSees,
});
const reveal: BoardCommand = { type: 'board.Reveal', board: b };
const fear = add({ content: noteSaying('I fear the dark') });
const move: BoardCommand = { type: 'board.PlaceItems', places: [{ id, x: 1234, y: 987 }] };
const outsideTeam = [bo, wall];
const started = (teamSees: boolean): BoardScreens => openedScreens().tick([mo, start(teamSees)]);
const cards = (screens: BoardScreens, who: typeof ada) => screens.board(who).blanks.get(b);

it('[BD34] everybody is told whether the team reads along', () => {
  for (const teamSees of [true, false]) {
    const screens = started(teamSees);
    for (const who of [ada, bo, mo, wall])
      expect(screens.board(who).boards.get(b)?.writing).toEqual({ teamSees });
  }
});

it.each([true, false])(
  '[BD35] [BD39] the writer holds it, others a card; the team reads along: %s',
  (teamSees) => {
    const screens = started(teamSees).tick([ada, fear]);
    expect(screens.item(ada, id)).toMatchObject({ author: ada.author, private: true, by: {} });
    for (const who of [...outsideTeam, ...(teamSees ? [] : [mo, lena])]) {
      expect(screens.heard(who).join('')).not.toMatch(/I fear|item-1|ada/);
      expect(screens.item(who, id)).toBeUndefined();
      expect(cards(screens, who)).toEqual([{ section: left, count: 1 }]);
    }
    if (!teamSees) return;
    expect(screens.item(mo, id)).toMatchObject({
      content: noteSaying('I fear the dark'),
      by: {},
      author: null,
    });
    expect(screens.heard(mo).join('')).not.toMatch(/"ada"|author-/);
    expect(cards(screens, mo)).toBeUndefined();
  },
);

it('[BD35] cards are counted by section, once per tick, and say nothing about who or in which order', () => {
  const screens = started(false).tick(
    [ada, fear],
    [bo, add({ id: id2 })],
    [ada, add({ id: id3, section: null })],
  );
  const told = { type: 'board.BlanksCounted', board: b };
  const blanks = [
    { section: null, count: 1 },
    { section: left, count: 2 },
  ];
  for (const who of [wall, mo]) expect(screens.last(who)).toBe(JSON.stringify([{ ...told, blanks }]));
});

it.each([true, false])(
  '[BD39] what a writer does with a private thing tells others its section at most: %s',
  (teamSees) => {
    const screens = started(teamSees).tick([ada, fear]);
    screens.tick(
      [ada, editTo('I fear spiders')],
      [ada, { type: 'board.ChangeItem', id, change: { kind: 'note', colour: 'rose' } }],
    );
    for (const who of outsideTeam) expect(screens.last(who)).toBe('[]');
    screens.tick([ada, move], [ada, { type: 'board.OrderItems', ids: [id], to: 'front' }]);
    for (const who of outsideTeam) expect(screens.last(who)).not.toMatch(/1234|987|item-1/);
    screens.tick([ada, { type: 'board.DeleteItems', ids: [id] }]);
    for (const who of outsideTeam) {
      expect(screens.last(who)).not.toContain('item-1');
      expect(cards(screens, who)).toBeUndefined();
    }
  },
);

it('[BD17] [BD39] a private thing that is carried is seen by nobody, or by the team when it reads along', () => {
  const drag = { type: 'board.Drag', items: [{ id, x: 1, y: 2 }] };
  expect(started(false).tick([ada, fear]).relay(drag, ada)).toBeNull();
  expect(started(true).tick([ada, fear]).relay(drag, ada)?.to).toEqual(['facilitators']);
  for (const who of [bo, mo]) expect(started(false).tick([ada, fear]).relay(drag, who)).toBeNull();
});

it('[BD37] putting a private thing aside is heard by the team and marked for its writer, and by nobody else', () => {
  const screens = started(true)
    .tick([ada, fear], [bo, add({ id: id2 })])
    .tick([mo, hide]);
  for (const who of outsideTeam) {
    expect(screens.last(who)).toBe('[]');
    expect(cards(screens, who)).toEqual([{ section: left, count: 2 }]);
  }
  expect(screens.item(ada, id)).toMatchObject({ hidden: true, private: true });
  expect(screens.item(lena, id)).toMatchObject({ hidden: true, private: true });
  screens.tick([mo, show]);
  for (const who of outsideTeam) expect(screens.last(who)).toBe('[]');
  expect(screens.item(ada, id)).toMatchObject({ hidden: false, private: true, author: ada.author });
});

it('[BD38] at the reveal everything comes at once, in one event, and writers know their own again', () => {
  const screens = started(false)
    .tick([ada, fear], [bo, add({ id: id2 })], [mo, add({ id: id3 })])
    .tick([mo, reveal]);
  for (const who of [wall, bo]) {
    const types = JSON.parse(screens.last(who)).map(({ type }: { type: string }) => type);
    expect(types.filter((type: string) => type === 'board.ItemsRevealed')).toHaveLength(1);
    expect(screens.board(who).items.size).toBe(3);
    expect(cards(screens, who)).toBeUndefined();
  }
  expect(screens.item(ada, id)?.author).toBe(ada.author);
  expect(screens.item(ada, id2)?.author).toBeNull();
  expect(screens.item(mo, id)).toMatchObject({ by: { team: 'ada' }, author: null });
  expect(screens.item(bo, id)).toMatchObject({ by: {}, author: null });
});

it('[BD38] the order in which things come to light is not the order in which they were written', () => {
  const written = Array.from({ length: 12 }, (_, at) =>
    add({ id: `note-${at + 10}` as typeof id, section: null }),
  );
  const screens = started(false);
  for (const note of written) screens.tick([ada, note]);
  screens.tick([mo, reveal]);
  const [revealed] = JSON.parse(screens.last(wall));
  const ids = revealed.items.map((item: { id: string }) => item.id);
  expect([...ids].sort()).toEqual(written.map(({ items }) => items[0]?.id));
  expect(ids).not.toEqual(written.map(({ items }) => items[0]?.id));
});

it('[BD37] [BD38] what was put aside is not in the reveal, and its writer keeps it', () => {
  const screens = started(true)
    .tick([ada, fear], [bo, add({ id: id2 })], [mo, hide])
    .tick([mo, reveal]);
  for (const who of outsideTeam) {
    expect(screens.heard(who).join('')).not.toMatch(/I fear|item-1/);
    expect([...screens.board(who).items.keys()]).toEqual([id2]);
  }
  expect(screens.item(ada, id)).toMatchObject({ hidden: true, private: false, author: ada.author });
  expect(screens.item(mo, id)).toMatchObject({ hidden: true, private: false });
  screens.tick([mo, show]);
  for (const who of outsideTeam)
    expect(screens.item(who, id)).toMatchObject({ content: noteSaying('I fear the dark') });
});

it('[BD35] who comes later is told of the cards and not of what is on them', () => {
  const screens = new Screens().tick([mo, createBoard], [mo, start(false)], [mo, fear]);
  for (const who of [ada, wall]) expect(screens.heard(who).join('')).toBe('[]');
  screens.tick([mo, openBoard]);
  for (const who of [ada, wall, lena]) {
    expect(screens.heard(who).join('')).not.toContain('I fear');
    expect(cards(screens, who)).toEqual([{ section: left, count: 1 }]);
  }
});

it('[BD31] [BD39] a private thing in a group is in it for its writer alone', () => {
  const make: BoardCommand = { type: 'board.MakeGroup', id: group, board: b, title: 'Fears', ids: [id2] };
  const screens = openedScreens().tick([mo, add({ id: id2 })], [mo, make], [mo, start(false)]);
  screens.tick([ada, add({ content: noteSaying('I fear the dark'), group })]);
  expect(screens.item(ada, id)?.group).toBe(group);
  for (const who of [...outsideTeam, mo]) expect(screens.last(who)).not.toContain('group');
  screens.tick([mo, { type: 'board.DissolveGroup', id: group }]).tick([mo, reveal]);
  for (const who of [bo, mo, ada]) expect(screens.item(who, id)?.group).toBeNull();
});

it('[BD35] screens are true whatever happens in the same tick', () => {
  openedScreens().tick(
    [mo, start(true)],
    [ada, fear],
    [bo, add({ id: id2 })],
    [mo, hide],
    [ada, editTo('I fear spiders')],
    [bo, { type: 'board.DeleteItems', ids: [id2] }],
    [mo, { type: 'board.PlaceSection', id: left, x: 90, y: 90, width: 700, height: 700 }],
    [mo, reveal],
    [mo, show],
    [mo, start(false)],
    [bo, add({ id: id3 })],
    [mo, reveal],
  );
});

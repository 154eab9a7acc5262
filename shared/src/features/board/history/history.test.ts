import { expect, it } from 'vitest';
import { given, givenNow, person } from '../../../testing/given.ts';
import type { BoardEvent } from '../board.events.ts';
import { board } from '../board.feature.ts';
import { BoardId, GroupId, ItemId, SectionId } from '../board-ids.ts';
import type { Item } from '../items/items.model.ts';
import { textOf } from '../kinds/kinds.ts';

const lena = person('lena', 'lead');
const ada = person('ada');
const bo = person('bo');
const id = BoardId.parse('board-1');
const copy = BoardId.parse('board-copy');
const section = SectionId.parse('section-1');
const minute = 60_000;
const minutesAgo = (minutes: number): number => givenNow - minutes * minute;

const item = (name: string, by = ada, over: Partial<Item> = {}): Item => ({
  ...{ id: ItemId.parse(`note-${name}`), board: id, section },
  ...{ content: { kind: 'note', text: name, colour: 'sky' }, x: 0, y: 0, width: 200, height: 200 },
  ...{ rotation: 0, z: 'a1', group: null, lock: null, by: by.signature, author: by.author },
  ...{ hidden: false, private: false },
  ...over,
});
const added = (one: Item): BoardEvent => ({ type: 'board.ItemAdded', item: one });
const moved = (one: Item, x: number, by = bo): BoardEvent => ({
  ...{ type: 'board.ItemsPlaced', places: [{ id: one.id, x, z: 'a5' }], who: by.author },
});
const worded = (one: Item, text: string, by = bo): BoardEvent => ({
  ...{ type: 'board.ItemChanged', id: one.id, change: { kind: 'note', text }, who: by.author },
});
const places = { x: 0, y: 0, width: 660, height: 520 };
const start: readonly BoardEvent[] = [
  {
    ...{ type: 'board.BoardCreated', id, title: 'Ideas' },
    sections: [{ id: section, board: id, title: 'Now', ...places }],
  },
  { type: 'board.BoardOpened', id },
];
const swing = item('swing');
const lamp = item('lamp', bo, { x: 300 });
const rewind = { type: 'board.RewindBoard', board: id, ago: 5, copy, title: 'Ideas, before' } as const;
const takeBack = (one: Item, ago = 5) => ({ type: 'board.TakeBackDoings', item: one.id, ago }) as const;

/** The notes of the copy, by what they say. */
function rewound(before: readonly BoardEvent[], since: readonly BoardEvent[]): ReadonlyMap<string, Item> {
  const room = given(board, [...start, ...before]).later(minutesAgo(2), since);
  const { decided } = room.when(rewind, lena);
  if (!Array.isArray(decided)) throw new Error('The rewind was refused');
  for (const event of decided) board.evolve(room.state, event);
  const copies = [...room.state.items.values()].filter((one) => one.board === copy);
  return new Map(copies.map((one) => [textOf(one.content), one]));
}

it('[HI1] a rewound board is a new one for the team alone, as it was then, and the old one stays', () => {
  const room = given(board, [...start, added(swing)]).later(minutesAgo(2), [moved(swing, 900), added(lamp)]);
  const state = room.state;
  const { decided } = room.when(rewind, lena);
  for (const event of Array.isArray(decided) ? decided : []) board.evolve(state, event);
  expect(state.boards.get(copy)).toMatchObject({ title: 'Ideas, before', open: false, shown: false });
  const there = [...state.items.values()].filter((one) => one.board === copy);
  expect(there).toMatchObject([{ x: 0, content: { text: 'swing' }, author: ada.author }]);
  expect(there[0]?.id).not.toBe(swing.id);
  expect(state.items.get(swing.id)).toMatchObject({ board: id, x: 900 });
  const outside = board.conceal.participants(state, { ...bo, audience: 'participants' });
  expect([...outside.boards.keys()]).toEqual([id]);
});

it('[HI1] only the team rewinds, to a time when the board was there', () => {
  given(board, start).when(rewind, ada).refused('board.team-only');
  given(board, []).later(minutesAgo(2), start).when(rewind, lena).refused('board.not-that-old');
  given(board, start)
    .when({ ...rewind, copy: id }, lena)
    .refused('board.taken');
});

it('[HI2] what was deleted stays gone, own new words stay, words of others go', () => {
  const gone = item('gone');
  const copies = rewound(
    [added(swing), added(lamp), added(gone)],
    [
      { type: 'board.ItemDeleted', id: gone.id },
      worded(swing, 'Rude words', bo),
      worded(lamp, 'Two lamps', bo),
      { type: 'board.ItemHidden', id: lamp.id },
    ],
  );
  expect([...copies.keys()]).toEqual(['swing', 'Two lamps']);
  expect(copies.get('Two lamps')?.hidden).toBe(true);
});

it('[HI2] what is written in private is left out, also when it lay there then', () => {
  const secret = item('secret', ada, { private: true });
  expect([...rewound([added(secret), added(lamp)], []).keys()]).toEqual(['lamp']);
});

it('[HI3] sections, groups and lines are tied to the copies', () => {
  const group = GroupId.parse('group-1');
  const end = { x: 0, y: 0 };
  const line = item('line', ada, {
    content: {
      ...{
        kind: 'connector',
        from: { item: swing.id, ...end },
        to: { item: ItemId.parse('note-gone'), ...end },
      },
      ...{ line: 'straight', heads: 'end', colour: 'ink', label: 'line' },
    },
  });
  const copies = rewound(
    [
      { type: 'board.GroupMade', group: { id: group, board: id, title: 'Play' } },
      added({ ...swing, group }),
      added(line),
    ],
    [],
  );
  const there = copies.get('swing');
  expect(there?.group).not.toBeNull();
  expect(there?.group).not.toBe(group);
  expect(there?.section).not.toBe(section);
  expect(copies.get('line')?.content).toMatchObject({ from: { item: there?.id }, to: { item: null } });
});

it('[HI4] [HI5] what one person did goes back, what others did since stays', () => {
  const bench = item('bench', ada, { x: 600 });
  const state = given(board, [...start, added(swing), added(lamp), added(bench)])
    .later(minutesAgo(2), [
      moved(swing, 5000),
      moved(swing, 9000),
      moved(bench, 7000),
      moved(bench, 650, ada),
      worded(swing, 'Rude words'),
      added(item('rude', bo)),
    ])
    .when(takeBack(swing), lena)
    .then([
      { type: 'board.ItemHidden', id: ItemId.parse('note-rude') },
      { type: 'board.ItemsPlaced', places: [{ id: swing.id, x: 0, z: 'a1' }], who: lena.author },
      {
        ...{ type: 'board.ItemChanged', id: swing.id, change: { kind: 'note', text: 'swing' } },
        who: lena.author,
      },
    ]);
  expect(state.items.get(bench.id)?.x).toBe(650);
});

it('[HI5] own words on an own note stay, and only this board is touched', () => {
  const elsewhere = BoardId.parse('board-2');
  const far = item('far', ada, { board: elsewhere, section: null });
  given(board, [
    ...start,
    { type: 'board.BoardCreated', id: elsewhere, title: 'B', sections: [] },
    added(lamp),
  ])
    .later(minutesAgo(2), [added(far), moved(far, 400), worded(lamp, 'Lamps', bo), moved(lamp, 900, bo)])
    .when(takeBack(lamp), lena)
    .then([{ type: 'board.ItemsPlaced', places: [{ id: lamp.id, x: 300, z: 'a1' }], who: lena.author }]);
});

it('[HI4] nobody touched it in that time: nothing is taken back, and participants never do', () => {
  const room = given(board, [...start, added(swing)]).later(minutesAgo(10), [moved(swing, 900)]);
  room.when(takeBack(swing, 5), lena).refused('board.nothing-to-take-back');
  room.when(takeBack(swing, 15), ada).refused('board.team-only');
  expect(room.when(takeBack(swing, 15), lena).wasRefused).toBe(false);
});

it('[HI6] what is written in private is left alone and cannot be asked by', () => {
  const secret = item('secret', bo, { private: true });
  const room = given(board, [...start, added(swing)]).later(minutesAgo(2), [
    { type: 'board.PrivateWritingStarted', board: id, writing: { teamSees: true } },
    added(secret),
    moved(secret, 700, bo),
    moved(swing, 900, bo),
  ]);
  room.when(takeBack(secret), lena).refused('board.writing-in-private');
  room
    .when(takeBack(swing), lena)
    .then([{ type: 'board.ItemsPlaced', places: [{ id: swing.id, x: 0, z: 'a1' }], who: lena.author }]);
});

it('[HI7] no screen is told who changed something', () => {
  const { state } = given(board, [...start, added(swing)]);
  const events = [moved(swing, 5), worded(swing, 'Hi')];
  for (const event of events) {
    const row = event.type === 'board.ItemsPlaced' ? board.show['board.ItemsPlaced'] : undefined;
    const told = row?.participants?.(event as never, state) ?? [];
    expect(JSON.stringify(told)).not.toContain(bo.author);
  }
});

import { expect, it } from 'vitest';
import { type Actor, isRejection } from '../../room/feature.ts';
import {
  BoardScreens,
  boardRoom,
  createBoard,
  openBoard,
  openedScreens,
} from '../../testing/board-screens.ts';
import { contextOf } from '../../testing/given.ts';
import {
  ada,
  add,
  b,
  bo,
  group,
  id,
  id2,
  left,
  mo,
  noteSaying,
  right,
  wall,
} from '../../testing/on-board.ts';
import { edit, editTo, hide, recolour, remove, show } from '../../testing/on-item.ts';
import type { BoardCommand } from './board.commands.ts';

type Step = readonly [Actor, BoardCommand];
const by =
  (who: Actor) =>
  (command: BoardCommand): Step => [who, command];
const move: BoardCommand = { type: 'board.PlaceItems', places: [{ id, x: 400, y: 500, section: null }] };
const back: BoardCommand = { type: 'board.PlaceItems', places: [{ id, section: left }] };
const lock: BoardCommand = { type: 'board.LockItems', ids: [id], lock: 'size' };
const make: BoardCommand = { type: 'board.MakeGroup', id: group, board: b, title: 'Rest', ids: [id] };
const settings: readonly BoardCommand[] = [
  { type: 'board.RenameBoard', id: b, title: 'What else?' },
  { type: 'board.ChooseTools', board: b, tools: ['note', 'pen'] },
  { type: 'board.SetBackground', board: b, background: 'dots' },
  { type: 'board.Allow', board: b, allows: { moveOthers: true, editOthers: true } },
];
const story: readonly Step[] = [
  ...[createBoard, openBoard].map(by(mo)),
  ...[add(), edit].map(by(ada)),
  [mo, move],
  [mo, hide],
  ...[recolour, move, edit].map(by(ada)),
  ...[back, lock, make].map(by(mo)),
  [mo, show],
  ...settings.map(by(mo)),
  [bo, { type: 'board.PlaceItems', places: [{ id, x: 5, y: 5, section: null }] }],
  [bo, editTo('Breaks for all')],
  [bo, { type: 'board.RenameGroup', id: group, title: 'Time to rest' }],
  [mo, hide],
  [mo, { type: 'board.OrderItems', ids: [id], to: 'front' }],
  [mo, { type: 'board.DissolveGroup', id: group }],
  [ada, remove],
  [mo, { type: 'board.RenameSection', id: left, title: 'Soon' }],
  [mo, { type: 'board.AddSection', id: right, board: b, title: 'Later' }],
  [mo, { type: 'board.PlaceSection', id: right, x: 9, y: 9, width: 500, height: 500 }],
  [mo, { type: 'board.RemoveSection', id: left }],
  [mo, { type: 'board.CloseBoard', id: b }],
];
const edited = () => new BoardScreens().tick(...story.slice(0, 4));

it('[BD12] screens are true after every step of a note\u2019s life', () => {
  const screens = new BoardScreens();
  for (const step of story) screens.tick(step);
});

it('[BD12] screens are true when all of it happens within one tick', () => {
  const screens = new BoardScreens().tick(...story.slice(0, 6));
  expect(screens.item(ada, id)).toMatchObject({ hidden: true, author: ada.author });
  expect(screens.item(bo, id)).toBeUndefined();
  screens.tick(...story.slice(6));
});

it('[BD12] a hidden thing is gone for everybody outside the team but its writer', () => {
  const screens = edited().tick([mo, hide]);
  for (const who of [mo, ada]) {
    expect(screens.item(who, id)).toMatchObject({ hidden: true, content: noteSaying('Shorter breaks') });
  }
  for (const who of [bo, wall]) expect(screens.item(who, id)).toBeUndefined();
});

it('[BD12] what happens to a hidden thing is heard by the team and its writer only', () => {
  const screens = edited().tick([mo, hide]);
  const secret = [edit, editTo('Secret words'), recolour].map(by(ada));
  screens.tick(...secret, ...[move, lock, make].map(by(mo)), [ada, remove]);
  const group = JSON.stringify({
    type: 'board.GroupMade',
    group: { id: 'group-1', board: b, title: 'Rest' },
  });
  for (const who of [bo, wall]) expect(screens.last(who)).toBe(`[${group}]`);
  expect(screens.last(mo)).toContain('Secret words');
});

it('[BD13] a thing that is shown again comes with its words and its writer\u2019s mark', () => {
  const screens = edited()
    .tick([mo, hide], [ada, editTo('Kinder words')])
    .tick([mo, show]);
  for (const who of [bo, wall]) expect(screens.last(who)).toContain('Kinder words');
  expect(screens.item(ada, id)).toMatchObject({ author: ada.author, hidden: false });
});

it('[BD31] of a group each screen hears only about the things that it holds', () => {
  const screens = edited().tick([ada, add({ id: id2 })], [mo, hide]);
  screens.tick([mo, { ...make, ids: [id, id2] } as BoardCommand]);
  for (const who of [bo, wall]) {
    expect(screens.last(who)).not.toContain(id);
    expect(screens.item(who, id2)?.group).toBe(group);
  }
  for (const who of [ada, mo]) expect(screens.item(who, id)?.group).toBe(group);
});

it('[BD10] [BD12] the place and the depth of the next thing say nothing about a hidden one', () => {
  const heard = [false, true].map((secretly) => {
    const screens = edited().tick([mo, hide]);
    if (secretly) screens.tick([ada, back], [mo, { type: 'board.OrderItems', ids: [id], to: 'front' }]);
    return screens.tick([bo, add({ id: id2 })]).last(wall);
  });
  expect(heard[1]).toBe(heard[0]);
});

it('[BD14] a board that was never open is known to the team only, and opening it tells all of it', () => {
  const notYet = add({ id: id2, content: noteSaying('Not yet') });
  const screens = new BoardScreens().tick(...[createBoard, add(), notYet, make].map(by(mo)));
  screens.tick([mo, { type: 'board.HideItems', ids: [id2] }], [mo, move]);
  for (const who of [ada, wall]) expect(screens.heard(who).join('')).toBe('[][]');
  screens.tick([mo, openBoard]);
  expect(screens.item(ada, id)).toMatchObject({ group, author: null, by: { staff: true } });
  expect(screens.board(ada).groups.get(group)?.title).toBe('Rest');
  expect(screens.heard(ada).join('')).not.toContain('Not yet');
  expect(screens.item(mo, id)).toMatchObject({ author: mo.author });
});

it('[BD15] only the writer is told who wrote a thing, and nobody whose doing anything was', () => {
  const screens = new BoardScreens();
  for (const step of story) screens.tick(step);
  for (const who of [bo, wall]) {
    expect(screens.heard(who).join('')).not.toContain('author-');
    expect(screens.heard(who).join('')).not.toContain('"ada"');
  }
  expect(screens.heard(mo).join('')).not.toContain('author-');
  expect(screens.heard(mo).join('')).toContain('"team":"ada"');
  expect(screens.heard(ada).join('')).toContain(ada.author);
  for (const who of [ada, bo, mo, wall]) expect(screens.heard(who).join('')).not.toMatch(/"who":"/);
});

it('[BD16] deleting a thing takes its words and its writer out of the log', () => {
  const { truth } = new BoardScreens();
  const stored = [];
  for (const [who, command] of story.slice(0, 4)) {
    const outcome = boardRoom.act(truth, command, contextOf(who));
    if (!isRejection(outcome)) stored.push(...outcome.events.map((event) => boardRoom.store(event)));
  }
  const outcome = boardRoom.act(truth, remove, contextOf(ada));
  const erases = isRejection(outcome) ? [] : outcome.erases;
  expect(erases).toEqual([`note:${id}`]);
  const left = stored.map((event) => (event.subject === erases[0] ? boardRoom.scrub(event) : event));
  expect(JSON.stringify(left)).not.toMatch(/breaks|author-ada|"ada"/);
  const again = boardRoom.initial();
  for (const event of left) boardRoom.evolve(again, boardRoom.restore(event));
  expect(again.board.items.get(id)).toMatchObject({ content: noteSaying(''), author: null });
});

it('[BD16] dissolving a group takes its title out of the log', () => {
  const screens = edited().tick([mo, make]);
  const outcome = boardRoom.act(screens.truth, { type: 'board.DissolveGroup', id: group }, contextOf(mo));
  expect(isRejection(outcome) ? [] : outcome.erases).toEqual([`group:${group}`]);
  const titled = boardRoom.store({ type: 'board.GroupMade', group: { id: group, board: b, title: 'Rest' } });
  expect(titled.subject).toBe(`group:${group}`);
  expect(JSON.stringify(boardRoom.scrub(titled))).not.toContain('Rest');
});

it('[BD17] a drag is passed on for those who may move all of it, without saying who', () => {
  const drag = { type: 'board.Drag', items: [{ id, x: 4.4, y: 1e9 }] };
  const screens = new BoardScreens().tick(...story.slice(0, 3));
  const told = { type: 'board.Drag', items: [{ id, x: 4, y: 20_000 }] };
  const all = ['facilitators', 'participants', 'displays'];
  expect(screens.relay(drag, ada)).toEqual({ key: `board.Drag:${id}`, to: all, told });
  expect(screens.relay(drag, mo)).toEqual({ key: `board.Drag:${id}`, to: all, told });
  expect(screens.relay(drag, bo)).toBeNull();
  expect(screens.relay(drag, wall)).toBeNull();
  screens.tick([mo, hide]);
  expect(screens.relay(drag, ada)).toMatchObject({ to: ['facilitators'] });
  expect(screens.relay(drag, bo)).toBeNull();
  expect(screens.relay({ type: 'board.Drag', items: [{ id: 'item-none', x: 0, y: 0 }] }, mo)).toBeNull();
});

it('[BD17] of several things that are dragged, only those are passed on that may be moved', () => {
  const screens = openedScreens().tick([ada, add()], [bo, add({ id: id2 })]);
  const both = {
    type: 'board.Drag',
    items: [
      { id, x: 1, y: 1 },
      { id: id2, x: 2, y: 2 },
    ],
  };
  expect(screens.relay(both, ada)?.told).toEqual({ type: 'board.Drag', items: [{ id, x: 1, y: 1 }] });
  expect(screens.relay(both, mo)?.told).toEqual(both);
  // One hidden thing among them keeps the whole drag from everybody outside the team.
  screens.tick([mo, hide]);
  expect(screens.relay(both, mo)?.to).toEqual(['facilitators']);
});

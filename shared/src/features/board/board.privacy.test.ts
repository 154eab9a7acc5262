import { beforeEach, expect, it } from 'vitest';
import type { Audience, Viewer } from '../../room/audience.ts';
import { type Actor, isRejection } from '../../room/feature.ts';
import { joinFeatures } from '../../room/room.ts';
import { Telling } from '../../room/telling.ts';
import { contextOf, person } from '../../testing/given.ts';
import type { BoardCommand } from './board.commands.ts';
import { board } from './board.feature.ts';
import { type BoardEvent, BoardId, type BoardState, type Note, NoteId, SectionId } from './board.model.ts';

interface State {
  board: BoardState;
}
const room = joinFeatures<State, BoardCommand, BoardEvent>([board], []);
const ada = person('ada');
const bo = person('bo');
const mo = person('mo', 'support');
const wall = person('wall', 'display');
const places: readonly (readonly [Actor, Audience])[] = [
  [ada, 'participants'],
  [bo, 'participants'],
  [mo, 'facilitators'],
  [wall, 'displays'],
  [person('late'), 'lobby'],
];
const b = BoardId.parse('board-1');
const left = SectionId.parse('section-left');
const id = NoteId.parse('note-1');

let truth: State;
let telling: Telling<State>;
let screens: { viewer: Viewer; state: State; heard: string[] }[];
beforeEach(() => {
  truth = room.initial();
  telling = new Telling<State>();
  screens = places.map(([{ seat, author }, audience]) => ({
    ...{ viewer: { seat, author, audience }, state: room.initial(), heard: [] },
  }));
});

/** Commands of one tick, then the flush: afterwards every screen must hold what it may hold. */
function tick(...commands: readonly (readonly [Actor, BoardCommand])[]): void {
  for (const [by, command] of commands) {
    const outcome = room.act(truth, command, contextOf(by));
    if (isRejection(outcome)) throw new Error(outcome.rejected);
    for (const told of outcome.told) telling.add(told);
  }
  const delivery = telling.flush(truth);
  for (const screen of screens) {
    const { viewer } = screen;
    const packet = delivery.people.has(viewer.author)
      ? delivery.packetFor(viewer)
      : delivery.shared.get(viewer.audience);
    screen.heard.push(JSON.stringify(packet?.events ?? []));
    for (const event of packet?.events ?? []) room.evolve(screen.state, event);
    expect(screen.state, `the screen of ${viewer.seat}`).toEqual(room.conceal(truth, viewer));
  }
}
const screenOf = (who: Actor) => {
  const screen = screens.find(({ viewer }) => viewer.seat === who.seat);
  if (!screen) throw new Error(`No screen of ${who.seat}`);
  return screen;
};
const noteOn = (who: Actor): Note | undefined => screenOf(who).state.board.notes.get(id);

const create: BoardCommand = {
  ...{ type: 'board.CreateBoard', id: b, title: 'Plans', sections: [{ id: left, title: 'Now' }] },
};
const open: BoardCommand = { type: 'board.OpenBoard', id: b };
const add: BoardCommand = {
  ...{ type: 'board.AddNote', id, board: b, section: left, text: 'Longer breaks', colour: 'mint' },
};
const edit: BoardCommand = { type: 'board.EditNote', id, text: 'Shorter breaks' };
const move: BoardCommand = { type: 'board.MoveNote', id, x: 400, y: 500, section: null };
const recolour: BoardCommand = { type: 'board.RecolourNote', id, colour: 'rose' };
const hide: BoardCommand = { type: 'board.HideNote', id };
const show: BoardCommand = { type: 'board.ShowNote', id };
const remove: BoardCommand = { type: 'board.DeleteNote', id };
const story: readonly (readonly [Actor, BoardCommand])[] = [
  ...([create, open] as const).map((command) => [mo, command] as const),
  ...([add, edit] as const).map((command) => [ada, command] as const),
  [mo, move],
  [mo, hide],
  ...([recolour, move, edit] as const).map((command) => [ada, command] as const),
  [mo, { type: 'board.MoveNote', id, section: left }],
  [mo, show],
  [mo, { type: 'board.LetOthersMove', board: b, on: true }],
  [bo, { type: 'board.MoveNote', id, x: 5, y: 5, section: null }],
  [mo, hide],
  [ada, remove],
  [mo, { type: 'board.RenameSection', id: left, title: 'Soon' }],
  [mo, { type: 'board.AddSection', id: SectionId.parse('section-right'), board: b, title: 'Later' }],
  [mo, { type: 'board.RemoveSection', id: left }],
  [mo, { type: 'board.CloseBoard', id: b }],
];

it('[BD12] screens are true after every step of a note\u2019s life', () => {
  for (const step of story) tick(step);
});

it('[BD12] screens are true when all of it happens within one tick', () => {
  tick(...story.slice(0, 6));
  expect(noteOn(ada)).toMatchObject({ hidden: true, author: ada.author });
  expect(noteOn(bo)).toBeUndefined();
  tick(...story.slice(6));
});

it('[BD12] a hidden note is gone for everybody outside the team but its writer', () => {
  tick(...story.slice(0, 4));
  tick([mo, hide]);
  expect(noteOn(mo)).toMatchObject({ hidden: true, text: 'Shorter breaks' });
  expect(noteOn(ada)).toMatchObject({ hidden: true, text: 'Shorter breaks' });
  expect(noteOn(bo)).toBeUndefined();
  expect(noteOn(wall)).toBeUndefined();
});

it('[BD12] what happens to a hidden note is heard by the team and its writer only', () => {
  tick(...story.slice(0, 4));
  tick([mo, hide]);
  tick([ada, edit], [ada, { ...edit, text: 'Secret words' }], [ada, recolour], [mo, move], [ada, remove]);
  for (const who of [bo, wall]) expect(screenOf(who).heard.at(-1)).toBe('[]');
  expect(screenOf(mo).heard.at(-1)).toContain('Secret words');
});

it('[BD10] [BD12] the place of the next note says nothing about a hidden one', () => {
  const heard = [false, true].map((secretly) => {
    const next: BoardCommand = { ...add, id: NoteId.parse(`note-next-${secretly}`) };
    truth = room.initial();
    for (const screen of screens) screen.state = room.initial();
    tick([mo, create], [mo, open], [ada, add], [mo, hide]);
    if (secretly) tick([ada, { type: 'board.MoveNote', id, x: 230, y: 70, section: left }]);
    tick([bo, next]);
    return screenOf(wall).heard.at(-1)?.replace(`note-next-${secretly}`, '');
  });
  expect(heard[1]).toBe(heard[0]);
});

it('[BD14] a board that was never open is known to the team only, and opening it tells all of it', () => {
  tick([mo, create], [mo, add], [mo, { ...add, id: NoteId.parse('note-hidden'), text: 'Not yet' }]);
  tick([mo, { type: 'board.HideNote', id: NoteId.parse('note-hidden') }], [mo, move]);
  for (const who of [ada, wall]) expect(screenOf(who).heard.join('')).toBe('[][]');
  tick([mo, open]);
  expect(noteOn(ada)).toMatchObject({ text: 'Longer breaks', author: null, by: { staff: true } });
  expect(screenOf(ada).heard.join('')).not.toContain('Not yet');
  expect(noteOn(mo)).toMatchObject({ author: mo.author });
});

it('[BD15] only the writer is told who wrote a note; peers see what the mode grants', () => {
  for (const step of story) tick(step);
  for (const who of [bo, wall]) {
    expect(screenOf(who).heard.join('')).not.toContain('author-');
    expect(screenOf(who).heard.join('')).not.toContain('"ada"');
  }
  expect(screenOf(mo).heard.join('')).not.toContain('author-');
  expect(screenOf(mo).heard.join('')).toContain('"team":"ada"');
  expect(screenOf(ada).heard.join('')).toContain(ada.author);
});

it('[BD16] deleting a note takes its words and its writer out of the log', () => {
  const stored = [];
  for (const [by, command] of story.slice(0, 4)) {
    const outcome = room.act(truth, command, contextOf(by));
    if (!isRejection(outcome)) stored.push(...outcome.events.map((event) => room.store(event)));
  }
  const outcome = room.act(truth, remove, contextOf(ada));
  const erases = isRejection(outcome) ? [] : outcome.erases;
  expect(erases).toEqual([`note:${id}`]);
  const left = stored.map((event) => (event.subject === erases[0] ? room.scrub(event) : event));
  expect(JSON.stringify(left)).not.toMatch(/breaks|author-ada|"ada"/);
  const again = room.initial();
  for (const event of left) room.evolve(again, room.restore(event));
  expect(again.board.notes.get(id)).toMatchObject({ text: '', author: null });
});

it('[BD17] a drag is passed on for those who may move the note, without saying who', () => {
  const drag = { type: 'board.Drag', id, x: 4.4, y: 1e9 };
  tick(...story.slice(0, 3));
  const told = { type: 'board.Drag', id, x: 4, y: 20_000 };
  const all = ['facilitators', 'participants', 'displays'];
  expect(room.relay(truth, drag, ada)).toEqual({ key: `board.Drag:${id}`, to: all, told });
  expect(room.relay(truth, drag, mo)).toEqual({ key: `board.Drag:${id}`, to: all, told });
  expect(room.relay(truth, drag, bo)).toBeNull();
  expect(room.relay(truth, drag, wall)).toBeNull();
  tick([mo, hide]);
  expect(room.relay(truth, drag, ada)).toMatchObject({ to: ['facilitators'] });
  expect(room.relay(truth, { ...drag, id: 'note-none' }, mo)).toBeNull();
});

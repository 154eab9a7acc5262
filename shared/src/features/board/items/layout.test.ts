import { expect, it } from 'vitest';
import { AuthorId } from '../../room/ids.ts';
import {
  boardReach,
  freePlace,
  noteSize,
  readingOrder,
  sectionAt,
  sectionHeight,
  sectionPlaces,
} from './board.layout.ts';
import { BoardId, initialBoard, type Note, NoteId, type Section, SectionId } from './board.model.ts';

const board = BoardId.parse('board-1');
const id = SectionId.parse('section-1');
const section: Section = { id, board, title: 'Now', x: 720, y: 0, width: 660, height: 520 };
const author = AuthorId.parse('author-1');
const note = (name: string, x: number, y: number, over: Partial<Note> = {}): Note => ({
  ...{ id: NoteId.parse(`note-${name}`), board, section: id, text: name, colour: 'sky', x, y, by: {} },
  ...{ author, hidden: false, ...over },
});
const withNotes = (...notes: readonly Note[]) => {
  const state = initialBoard();
  state.sections.set(id, section);
  for (const one of notes) state.notes.set(one.id, one);
  return state;
};
const overlap = (a: Note, b: Note): boolean =>
  Math.abs(a.x - b.x) < noteSize && Math.abs(a.y - b.y) < noteSize;

it('[BD10] notes without a place fill the rows of their section and never cover one another', () => {
  const state = withNotes();
  for (let made = 0; made < 20; made += 1) {
    const { x, y } = freePlace(state, board, id);
    const next = note(`n${made}`, x, y);
    for (const other of state.notes.values()) expect(overlap(next, other)).toBe(false);
    expect(x).toBeGreaterThanOrEqual(section.x);
    expect(x + noteSize).toBeLessThanOrEqual(section.x + section.width);
    state.notes.set(next.id, next);
  }
  expect(freePlace(withNotes(), board, id)).toEqual({ x: 730, y: 70 });
  expect(sectionHeight(section, state.notes.values())).toBe(7 * 220 + 80);
});

it('[BD10] a slot that somebody half covered is left out, and one that got free is used again', () => {
  const state = withNotes(note('a', 800, 90), note('c', 1170, 70));
  expect(freePlace(state, board, id)).toEqual({ x: 730, y: 290 });
  state.notes.delete(NoteId.parse('note-a'));
  expect(freePlace(state, board, id)).toEqual({ x: 730, y: 70 });
});

it('[BD10] hidden notes and the note that is moving take no slot', () => {
  const aside = note('a', 730, 70, { hidden: true });
  expect(freePlace(withNotes(aside), board, id)).toEqual({ x: 730, y: 70 });
  const own = note('b', 730, 70);
  expect(freePlace(withNotes(own), board, id, own.id)).toEqual({ x: 730, y: 70 });
});

it('[BD10] a section holds 2,000 notes within reach and no two in one place', () => {
  const state = withNotes();
  const places = new Set<string>();
  for (let made = 0; made < 2000; made += 1) {
    const { x, y } = freePlace(state, board, id);
    expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(boardReach);
    places.add(`${x},${y}`);
    const next = note(`n${made}`, x, y);
    state.notes.set(next.id, next);
  }
  expect(places.size).toBe(2000);
});

it('[BD10] notes without a section get a column of their own, where no section goes', () => {
  const loose = freePlace(withNotes(), board, null);
  for (const { x, width } of sectionPlaces([], 40)) {
    expect(loose.x + noteSize <= x || loose.x >= x + width).toBe(true);
  }
});

it('[BD19] notes are read row by row, from left to right', () => {
  const names = readingOrder([
    note('third', 0, 230),
    note('second', 300, 60),
    note('first', 10, 95),
    note('fourth', 250, 260),
  ]).map(({ text }) => text);
  expect(names).toEqual(['first', 'second', 'third', 'fourth']);
});

it('a note belongs to the section that holds its middle', () => {
  const heightOf = () => 520;
  expect(sectionAt([section], 700, 100, heightOf)).toBe(id);
  expect(sectionAt([section], 600, 100, heightOf)).toBeNull();
});

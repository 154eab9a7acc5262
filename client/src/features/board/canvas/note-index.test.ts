import { BoardId, type Note, NoteId } from '@sayso/shared/features/board/board.model.ts';
import { expect, it } from 'vitest';
import { NoteIndex } from './note-index.ts';

const board = BoardId.parse('board-1');
const idOf = (name: string): NoteId => NoteId.parse(`note-${name}`);
const note = (name: string, x: number, y: number, over: Partial<Note> = {}): Note => ({
  ...{ id: idOf(name), board, section: null, text: name, colour: 'sky', x, y, by: {}, author: null },
  ...{ hidden: false, ...over },
});
const mapOf = (...notes: readonly Note[]) => new Map(notes.map((one) => [one.id, one]));
const everywhere = { minX: -1e5, minY: -1e5, maxX: 1e5, maxY: 1e5 };

it('only what is another object has changed', () => {
  const index = new NoteIndex(board);
  const [a, b, c] = [note('a', 0, 0), note('b', 300, 0), note('c', 600, 0)];
  expect(index.sync(mapOf(a, b, c))).toEqual({ added: [a, b, c], changed: [], removed: [] });
  expect(index.sync(mapOf(a, b, c))).toEqual({ added: [], changed: [], removed: [] });
  const moved = { ...b, x: 900 };
  expect(index.sync(mapOf(a, moved, c))).toEqual({ added: [], changed: [moved], removed: [] });
  expect(index.sync(mapOf(a, moved))).toEqual({ added: [], changed: [], removed: [c.id] });
});

it('one that goes while another comes is noticed', () => {
  const index = new NoteIndex(board);
  index.sync(mapOf(note('a', 0, 0)));
  const b = note('b', 0, 0);
  expect(index.sync(mapOf(b))).toEqual({ added: [b], changed: [], removed: [idOf('a')] });
  expect(index.within(everywhere)).toEqual([b.id]);
});

it('notes of other boards are not there', () => {
  const index = new NoteIndex(board);
  index.sync(mapOf(note('a', 0, 0, { board: BoardId.parse('board-2') })));
  expect(index.size).toBe(0);
});

it('finds what is on the screen and follows moves', () => {
  const index = new NoteIndex(board);
  const a = note('a', 0, 0);
  index.sync(mapOf(a, note('b', 5000, 0)));
  const screen = { minX: -10, minY: -10, maxX: 800, maxY: 600 };
  expect(index.within(screen)).toEqual([a.id]);
  index.sync(mapOf({ ...a, x: 9000 }, note('b', 100, 0)));
  expect(index.within(screen)).toEqual([idOf('b')]);
  expect(index.area()).toEqual({ minX: 100, minY: 0, maxX: 9200, maxY: 200 });
});

it('the note on top is the one that is hit, also after it came up by a move', () => {
  const index = new NoteIndex(board);
  const [a, b] = [note('a', 0, 0), note('b', 50, 50)];
  index.sync(mapOf(a, b));
  expect(index.at({ x: 100, y: 100 })?.id).toBe(b.id);
  index.sync(mapOf(b, { ...a, x: 1 }));
  expect(index.at({ x: 100, y: 100 })?.id).toBe(a.id);
  expect(index.at({ x: 240, y: 240 })?.id).toBe(b.id);
  expect(index.at({ x: 400, y: 400 })).toBeUndefined();
});

import { type BoardState, initialBoard } from '@sayso/shared/features/board/board.state.ts';
import { BoardId, ItemId, SectionId } from '@sayso/shared/features/board/board-ids.ts';
import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import { noteSize } from '@sayso/shared/features/board/kinds/note/note.kind.ts';
import { person } from '@sayso/shared/testing/given.ts';
import { beforeEach, expect, it } from 'vitest';
import { ReadingList } from './reading-list.ts';

const me = person('me').author;
const board = BoardId.parse('board-1');
const [hopes, fears] = [SectionId.parse('section-hopes'), SectionId.parse('section-fears')];
const idOf = (name: string): ItemId => ItemId.parse(`note-${name}`);

let state: BoardState;
let list: ReadingList;
beforeEach(() => {
  state = initialBoard();
  list = new ReadingList(board, me);
  for (const [index, id] of [hopes, fears].entries()) {
    state.sections.set(id, { id, board, title: id, x: index * 720, y: 0, width: 660, height: 500 });
  }
});

/** Puts a note into a section, `row` rows down; an old one is moved there. */
function put(name: string, section: SectionId, row: number, author: Item['author'] = null): void {
  const id = idOf(name);
  const place = { section, x: section === hopes ? 10 : 730, y: 70 + row * (noteSize + 20) };
  const content = { kind: 'note', text: name, colour: 'sky' } as const;
  const size = { width: noteSize, height: noteSize, rotation: 0, z: 'a0', group: null, lock: null };
  const rest = { content, ...size, by: {}, hidden: false, private: false };
  state.items.set(id, { ...rest, ...state.items.get(id), id, board, author, ...place });
}
const shown = (): string[] =>
  list.at(state, false).shelves.map(({ items }) => items.map((id) => id.replace('note-', '')).join(' '));

it('[BD19] shows sections in order and their notes in reading order', () => {
  put('second', hopes, 1);
  put('first', hopes, 0);
  put('third', fears, 0);
  expect(shown()).toEqual(['first second', 'third']);
});

it('new notes of others wait and are counted, those of this person come at once', () => {
  put('first', hopes, 0);
  put('last', hopes, 3);
  shown();
  put('theirs', hopes, 1);
  put('mine', hopes, 2, me);
  expect(shown()).toEqual(['first mine last', '']);
  expect(list.at(state, false)).toMatchObject({ added: 1, moved: 0 });
  list.catchUp();
  expect(shown()).toEqual(['first theirs mine last', '']);
  expect(list.at(state, false)).toMatchObject({ added: 0, moved: 0 });
});

it('moved notes of others stay where they are read', () => {
  put('a', hopes, 0);
  put('b', hopes, 1);
  shown();
  put('a', fears, 0);
  expect(shown()).toEqual(['a b', '']);
  expect(list.at(state, false).moved).toBeGreaterThan(0);
  list.catchUp();
  expect(shown()).toEqual(['b', 'a']);
});

it('a note that this person moves goes at once, whoever wrote it', () => {
  put('a', hopes, 0);
  put('b', hopes, 1);
  put('mine', hopes, 2, me);
  shown();
  list.touch([idOf('a'), idOf('mine')]);
  put('a', fears, 0);
  put('mine', fears, 1, me);
  expect(shown()).toEqual(['b', 'a mine']);
  expect(list.at(state, false).moved).toBe(0);
});

it('a note of this person stays where it is read when the team moves it', () => {
  put('a', hopes, 0);
  put('mine', hopes, 1, me);
  shown();
  list.at(state, true);
  put('mine', fears, 0, me);
  expect(shown()).toEqual(['a mine', '']);
  expect(list.at(state, true).moved).toBeGreaterThan(0);
});

it('a new note of this person follows its place until the server has it', () => {
  put('a', hopes, 0);
  shown();
  put('mine', hopes, 1, me);
  expect(shown()).toEqual(['a mine', '']);
  put('theirs', hopes, 1);
  put('mine', fears, 0, me);
  expect(shown()).toEqual(['a', 'mine']);
});

it('a note taken away by others keeps its place, one taken back by this person goes', () => {
  put('a', hopes, 0);
  put('mine', hopes, 1, me);
  put('b', hopes, 2);
  shown();
  state.items.delete(idOf('a'));
  state.items.delete(idOf('mine'));
  expect(shown()).toEqual(['a b', '']);
  list.catchUp();
  expect(shown()).toEqual(['b', '']);
});

it('the first notes of an empty list need no button', () => {
  expect(shown()).toEqual(['', '']);
  put('theirs', fears, 0);
  expect(shown()).toEqual(['', 'theirs']);
});

it('is the same object while nothing in it changes, and keeps the sections that did not change', () => {
  put('a', hopes, 0);
  const before = list.at(state, false);
  const item = state.items.get(idOf('a'));
  const content = { kind: 'note', text: 'Other words', colour: 'rose' } as const;
  if (item) state.items.set(item.id, { ...item, content });
  expect(list.at(state, false)).toBe(before);
  put('mine', fears, 0, me);
  const after = list.at(state, false);
  expect(after).not.toBe(before);
  expect(after.shelves[0]).toBe(before.shelves[0]);
});

import { initialBoard } from '@sayso/shared/features/board/board.state.ts';
import { expect, it } from 'vitest';
import { itemOf, noteItem, testBoard } from '../testing/test-items.ts';
import { findWords } from './find-words.ts';

const state = initialBoard();
const note = (name: string, y: number, text: string) => {
  const item = itemOf(name, { kind: 'note', text, colour: 'sky' } as const, { y });
  state.items.set(item.id, item);
  return item.id;
};
const breaks = note('breaks', 600, 'Longer\nbreaks, please');
const cafe = note('cafe', 0, 'A CAFÉ in the break');
const star = itemOf('star', { kind: 'sticker', sticker: 'star' } as const, { y: 300 });
state.items.set(star.id, star);
state.items.set(noteItem('elsewhere', 0, 0).id, noteItem('elsewhere', 0, 0));
const find = (sought: string) => findWords(state, testBoard, sought);

it('finds words in reading order, whatever their capitals and accents', () => {
  expect(find('break')).toEqual([cafe, breaks]);
  expect(find('cafe')).toEqual([cafe]);
  expect(find('Café BREAK')).toEqual([cafe]);
  expect(find('longer breaks')).toEqual([breaks]);
});

it('finds pictures by what they are called', () => {
  expect(find('star')).toEqual([star.id]);
});

it('nothing is looked for, nothing is found', () => {
  expect(find('  ')).toEqual([]);
  expect(find('zebra')).toEqual([]);
});

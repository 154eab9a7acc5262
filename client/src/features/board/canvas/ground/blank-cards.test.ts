import { initialBoard } from '@sayso/shared/features/board/board.state.ts';
import { SectionId } from '@sayso/shared/features/board/board-ids.ts';
import { AuthorId } from '@sayso/shared/room/ids.ts';
import { expect, it } from 'vitest';
import { noteItem, testBoard } from '../testing/test-items.ts';
import { blankCards } from './blank-cards.ts';

const me = AuthorId.parse('author-me-0000000000');
const hopes = SectionId.parse('section-hopes');

function withBlanks(count: number) {
  const state = initialBoard();
  const place = { x: 0, y: 0, width: 660, height: 520 };
  state.sections.set(hopes, { id: hopes, board: testBoard, title: 'Hopes', ...place });
  state.blanks.set(testBoard, [{ section: hopes, count }]);
  return state;
}

it('lie in the next free slots, beside what can be seen', () => {
  const state = withBlanks(2);
  const seen = noteItem('seen', 10, 70, { section: hopes });
  state.items.set(seen.id, seen);
  expect(blankCards(state, testBoard, me)).toMatchObject([
    { section: hopes, x: 230, y: 70 },
    { section: hopes, x: 450, y: 70 },
  ]);
});

it('one\u2019s own private notes are there as they are, and not as cards too', () => {
  const state = withBlanks(3);
  const own = noteItem('own', 10, 70, { section: hopes, private: true, author: me });
  state.items.set(own.id, own);
  expect(blankCards(state, testBoard, me)).toHaveLength(2);
});

it('nobody writes in private: no cards; hundreds: no more than can be told apart', () => {
  const state = withBlanks(0);
  expect(blankCards(state, testBoard, me)).toEqual([]);
  expect(blankCards(withBlanks(900), testBoard, me).length).toBeLessThan(100);
});

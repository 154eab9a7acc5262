import { it } from 'vitest';
import { ada, add, added, b, bo, id, itemOf, mo, onOpenBoard } from '../../../testing/on-board.ts';
import { BoardId, ItemId } from '../board-ids.ts';
import { itemsPerBoard, itemsPerPerson } from '../limits.ts';
import type { Item } from './items.model.ts';

/** A board with so many things on it already. */
function crowded(count: number, by = bo, over: Partial<Item> = {}) {
  const board = onOpenBoard();
  for (let made = 0; made < count; made += 1) {
    const filler = ItemId.parse(`filler-${made}`);
    board.state.items.set(filler, itemOf(by, { id: filler, x: 5000, y: 5000, ...over }));
  }
  return board;
}
const here = { x: 0, y: 0 };

it('[BD9] a board holds 5,000 things and not one more', () => {
  crowded(itemsPerBoard).when(add(here), ada).refused('board.full');
  crowded(itemsPerBoard).when(add(here), mo).refused('board.full');
  crowded(itemsPerBoard - 1)
    .when(add(here), ada)
    .then([added(ada, { ...here, z: 'a1' })]);
  crowded(itemsPerBoard - 1)
    .when(add(here, { id: ItemId.parse('item-9'), ...here }), ada)
    .refused('board.full');
});

it('[BD9] nobody fills a board alone: 500 things are one participant\u2019s', () => {
  crowded(itemsPerPerson).when(add(here), bo).refused('board.your-share');
  crowded(itemsPerPerson)
    .when(add(here), ada)
    .then([added(ada, { ...here, z: 'a1' })]);
  crowded(itemsPerPerson - 1)
    .when(add(here), bo)
    .then([added(bo, { ...here, z: 'a1' })]);
});

it('[BD9] the team may have more, and things on another board do not count', () => {
  crowded(itemsPerPerson, mo)
    .when(add(here), mo)
    .then([added(mo, { ...here, z: 'a1' })]);
  const elsewhere = { board: BoardId.parse('board-2') };
  crowded(itemsPerBoard, bo, elsewhere)
    .when(add(here), bo)
    .then([added(bo, here)]);
});

it('[BD9] deleting makes room', () => {
  const full = crowded(itemsPerPerson);
  full.state.items.delete(ItemId.parse('filler-0'));
  full.when(add({ ...here, id }), bo).then([added(bo, { ...here, board: b, z: 'a1' })]);
});

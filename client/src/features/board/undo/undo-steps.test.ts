import { BoardId, ItemId } from '@sayso/shared/features/board/board-ids.ts';
import { expect, it } from 'vitest';
import { freshId } from '../../../session/fresh-id.ts';
import { UndoStack } from './undo-stack.ts';

/** How many steps there are after these changes, each of a kind and so many milliseconds after the one before. */
function stepsOf(...changes: readonly (readonly [kind: string, after: number])[]): number {
  let clock = 0;
  const empty = { items: new Map(), groups: new Map(), sections: new Map() };
  const stack = new UndoStack({
    still: () => empty,
    send: () => undefined,
    now: () => clock,
    freshId: () => freshId(ItemId),
  });
  for (const [kind, after] of changes) {
    clock += after;
    stack.record({ board: BoardId.parse('board-1'), ...empty }, kind);
  }
  let steps = 0;
  for (; stack.canUndo; steps += 1) stack.undo();
  return steps;
}

it('quick changes of one kind are one step: arrow keys, a paste', () => {
  expect(stepsOf(['move', 0], ['move', 100], ['move', 350])).toBe(1);
  expect(stepsOf(['move', 0], ['move', 500])).toBe(2);
});

it('whoever is quick with different things can still take back each of them', () => {
  expect(stepsOf(['colour', 0], ['move', 150], ['delete', 200])).toBe(3);
});

it('what one press does at once is one step, whatever it is', () => {
  expect(stepsOf(['add', 0], ['group', 5], ['move', 5])).toBe(1);
});

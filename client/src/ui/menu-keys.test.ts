import { expect, it } from 'vitest';
import { menuTarget } from './menu-keys.ts';

const labels = ['Edit', 'Delete', 'Done'];

it.each([
  ['ArrowDown', 0, 1],
  ['ArrowDown', 2, 0],
  ['ArrowUp', 0, 2],
  ['Home', 2, 0],
  ['End', 0, 2],
  ['d', 0, 1],
  ['D', 1, 2],
  ['d', 2, 1],
  ['x', 0, undefined],
  [' ', 0, undefined],
  ['Enter', 0, undefined],
])('%s on item %i leads to %s', (key, current, target) => {
  expect(menuTarget(key, current, labels)).toBe(target);
});

it('leads nowhere in an empty menu', () => {
  expect(menuTarget('ArrowDown', -1, [])).toBeUndefined();
});

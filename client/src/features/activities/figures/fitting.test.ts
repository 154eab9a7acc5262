import { expect, it } from 'vitest';
import { fitting } from './fitting.ts';

it('one row is kept for how many more there are, and at least one is shown', () => {
  expect(fitting(5, 5)).toBe(5);
  expect(fitting(6, 5)).toBe(4);
  expect(fitting(6, 0)).toBe(1);
  expect(fitting(0, 0)).toBe(0);
});

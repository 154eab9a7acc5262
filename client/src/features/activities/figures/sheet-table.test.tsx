import { render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { SheetTable } from './sheet-table.tsx';

const counts = { answered: 12, passed: 3, relayed: 0, seen: 15 };
const sheet = {
  header: ['Statement', 'Never', 'Often', 'Middle answer'],
  rows: [
    ['I am heard', 4, 8, 'Often'],
    ['I am safe', 0, 12, 'Often'],
  ],
};

afterEach(() => {
  vi.restoreAllMocks();
});

it('a table that is wider than its box can be scrolled by keyboard and has a name', () => {
  vi.spyOn(HTMLElement.prototype, 'scrollWidth', 'get').mockReturnValue(700);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(328);
  render(<SheetTable sheet={sheet} counts={counts} />);
  expect(screen.getByRole('group', { name: 'Results as a table' }).tabIndex).toBe(0);
});

it('a table that fits is no stop for the keyboard', () => {
  const { container } = render(<SheetTable sheet={sheet} counts={counts} />);
  expect(container.querySelector('[tabindex]')).toBeNull();
});

it('passes stand in the foot, beside the answers and in no column of theirs', () => {
  render(<SheetTable sheet={sheet} counts={counts} />);
  const foot = screen.getByRole('row', { name: 'Passed 3' });
  expect(foot.closest('tfoot')).not.toBeNull();
  expect(foot.querySelector('td')?.colSpan).toBe(3);
});

it('two columns with the same name keep their own numbers', () => {
  render(<SheetTable sheet={{ header: ['A', 'Same', 'Same'], rows: [['x', 1, 2]] }} counts={counts} />);
  expect(screen.getByRole('row', { name: 'x 1 2' })).toBeDefined();
});

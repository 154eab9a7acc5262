import { fireEvent, render, screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { SegmentedControl } from './segmented-control.tsx';

const options = [
  { value: 'list', label: 'List' },
  { value: 'board', label: 'Board' },
] as const;

it('is one named group of real radios, which brings the arrow keys with it', () => {
  const change = vi.fn();
  render(<SegmentedControl label="View" options={options} value="list" onValueChange={change} />);
  const group = screen.getByRole('group', { name: 'View' });
  const radios = within(group).getAllByRole<HTMLInputElement>('radio');
  expect(new Set(radios.map((radio) => radio.name)).size).toBe(1);
  expect(radios.map((radio) => radio.type)).toEqual(['radio', 'radio']);
  expect(screen.getByRole('radio', { name: 'List' })).toHaveProperty('checked', true);

  fireEvent.click(screen.getByRole('radio', { name: 'Board' }));
  expect(change).toHaveBeenCalledExactlyOnceWith('board');
});

it('keeps two controls on one page apart', () => {
  render(
    <>
      <SegmentedControl label="One" options={options} value="list" onValueChange={() => undefined} />
      <SegmentedControl label="Two" options={options} value="board" onValueChange={() => undefined} />
    </>,
  );
  const names = screen.getAllByRole<HTMLInputElement>('radio').map((radio) => radio.name);
  expect(new Set(names).size).toBe(2);
});

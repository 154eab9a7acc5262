import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { Menu } from './menu.tsx';

const edit = vi.fn();
const group = vi.fn();

beforeEach(() => {
  vi.clearAllMocks();
  render(
    <>
      <Menu
        label="More"
        items={[
          { id: 'edit', label: 'Edit', onSelect: edit },
          { id: 'group', label: 'Put with others', disabled: true, onSelect: group },
          { id: 'delete', label: 'Delete', onSelect: () => undefined },
        ]}
      />
      <p>Beside</p>
    </>,
  );
});

const button = () => screen.getByRole('button', { name: 'More' });
const focused = () => document.activeElement?.textContent;
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });

it('opens with arrow down on the first item and with arrow up on the last', () => {
  button().focus();
  press('ArrowDown');
  expect(screen.getByRole('menu', { name: 'More' })).toBeDefined();
  expect(button().getAttribute('aria-expanded')).toBe('true');
  expect(focused()).toBe('Edit');
  press('Escape');
  press('ArrowUp');
  expect(focused()).toBe('Delete');
});

it('goes round with the arrows and jumps by letter', () => {
  fireEvent.click(button());
  press('ArrowUp');
  expect(focused()).toBe('Delete');
  press('ArrowDown');
  expect(focused()).toBe('Edit');
  press('p');
  expect(focused()).toBe('Put with others');
});

it('gives the focus back before it does what was chosen', () => {
  edit.mockImplementation(() => expect(document.activeElement).toBe(button()));
  fireEvent.click(button());
  fireEvent.click(screen.getByRole('menuitem', { name: 'Edit' }));
  expect(edit).toHaveBeenCalledOnce();
  expect(screen.queryByRole('menu')).toBeNull();
});

it('keeps a switched-off action readable but does nothing', () => {
  fireEvent.click(button());
  const item = screen.getByRole('menuitem', { name: 'Put with others' });
  fireEvent.click(item);
  expect(group).not.toHaveBeenCalled();
  expect(item.getAttribute('aria-disabled')).toBe('true');
  expect(screen.getByRole('menu')).toBeDefined();
});

it('closes on Escape with the focus on the button, and on a press elsewhere', () => {
  fireEvent.click(button());
  press('Escape');
  expect(screen.queryByRole('menu')).toBeNull();
  expect(document.activeElement).toBe(button());

  fireEvent.click(button());
  fireEvent.pointerDown(screen.getByText('Beside'));
  expect(screen.queryByRole('menu')).toBeNull();
});

it('asks what it offers each time it opens', () => {
  let count = 0;
  const offers = () => {
    count += 1;
    return [{ id: 'one', label: `Offer ${count}`, onSelect: edit }];
  };
  render(<Menu label="Lately" items={offers} />);
  expect(count).toBe(0);
  fireEvent.click(screen.getByRole('button', { name: 'Lately' }));
  expect(screen.getByRole('menuitem', { name: 'Offer 1' })).toBeDefined();
  press('Escape');
  fireEvent.click(screen.getByRole('button', { name: 'Lately' }));
  fireEvent.click(screen.getByRole('menuitem', { name: 'Offer 2' }));
  expect(edit).toHaveBeenCalledTimes(1);
});

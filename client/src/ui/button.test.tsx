import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { Button } from './button.tsx';

it('does not send a form by accident', () => {
  render(<Button>Press</Button>);
  expect(screen.getByRole('button', { name: 'Press' })).toHaveProperty('type', 'button');
});

it('ignores presses while busy, keeps its focus and says so', () => {
  const press = vi.fn();
  const { rerender } = render(<Button onClick={press}>Send</Button>);
  const button = screen.getByRole('button');
  button.focus();
  rerender(
    <Button onClick={press} busy>
      Send
    </Button>,
  );
  fireEvent.click(button);
  expect(press).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(button);
  expect(button.getAttribute('aria-disabled')).toBe('true');
  expect(button.textContent).toBe('Send, Working on it');
});

it('does not send the form it belongs to while busy', () => {
  const send = vi.fn();
  render(
    <form onSubmit={send}>
      <Button type="submit" busy>
        Send
      </Button>
    </form>,
  );
  fireEvent.click(screen.getByRole('button'));
  expect(send).not.toHaveBeenCalled();
});

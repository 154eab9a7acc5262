import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { Switch } from './switch.tsx';

it('is a switch by name, says its state, and asks its owner to change it', () => {
  const change = vi.fn();
  const { rerender } = render(<Switch label="Ask first" checked={false} onCheckedChange={change} />);
  const control = screen.getByRole('switch', { name: 'Ask first' });
  expect(screen.getByText('Off')).toBeDefined();

  fireEvent.click(screen.getByText('Ask first'));
  expect(change).toHaveBeenCalledExactlyOnceWith(true);
  expect(control).toHaveProperty('checked', false);

  rerender(<Switch label="Ask first" checked onCheckedChange={change} />);
  expect(control).toHaveProperty('checked', true);
  expect(control.getAttribute('aria-checked')).toBe('true');
  expect(screen.getByText('On')).toBeDefined();
});

import { act, fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { deviceStore } from '../session/device-store.ts';
import { RoomProvider } from '../session/room-provider.tsx';
import { openTestRoom } from '../testing/test-room.ts';
import { ReturnedWork } from './returned-work.tsx';

it('shows a refused text to copy, with why, until it is put away', () => {
  const work = { id: 'command-a', sentence: 'The chat is closed.', text: 'a long thought' };
  deviceStore.write('sayso.refused.12345678.pia.command-a', work);
  const pia = openTestRoom().arrive('pia');
  render(
    <RoomProvider connection={pia}>
      <ReturnedWork />
    </RoomProvider>,
  );
  expect(screen.getByLabelText<HTMLInputElement>('The chat is closed.').value).toBe('a long thought');
  act(() => void fireEvent.click(screen.getByRole('button', { name: 'I don’t need this text' })));
  expect(screen.queryByText('The chat is closed.')).toBeNull();
  expect(deviceStore.keys('sayso.refused.')).toEqual([]);
});

it('waits while somebody types', async () => {
  const pia = openTestRoom().arrive('pia');
  render(
    <RoomProvider connection={pia}>
      <textarea aria-label="Message" />
      <ReturnedWork />
    </RoomProvider>,
  );
  const field = screen.getByLabelText('Message');
  field.focus();
  act(() => pia.setAside('a long thought', 'The chat is closed.'));
  expect(screen.queryByLabelText('The chat is closed.')).toBeNull();
  act(() => field.blur());
  await screen.findByLabelText('The chat is closed.');
});

import { act, fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { RoomProvider } from '../../session/room-provider.tsx';
import { openTestRoom } from '../../testing/test-room.ts';
import { PromiseControl } from './promise-control.tsx';

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

async function leading(mode: string) {
  const workshop = openTestRoom({ title: 'Our school day', mode });
  const lead = await workshop.seat('lea', 'lead');
  render(
    <RoomProvider connection={lead}>
      <PromiseControl />
    </RoomProvider>,
  );
  press('The promise');
  return { workshop, mode: () => workshop.server.state.workshop.mode };
}

it('the lead makes the promise stronger after reading what that means', async () => {
  const { workshop, mode } = await leading('aliases');
  expect(screen.queryByRole('button', { name: 'Make this promise' })).toBeNull();
  expect(screen.getAllByRole('radio')).toHaveLength(1);
  fireEvent.click(screen.getByRole('radio', { name: 'No one can find out who wrote what. Not even us.' }));
  press('Make this promise');
  await act(() => workshop.settle());
  expect(mode()).toBe('nobody');
});

it('the strongest promise has nothing to choose', async () => {
  const { mode } = await leading('nobody');
  expect(screen.queryByRole('radio')).toBeNull();
  expect(screen.getByText('This promise stays as it is.')).toBeTruthy();
  press('Leave it as it is');
  expect(mode()).toBe('nobody');
});

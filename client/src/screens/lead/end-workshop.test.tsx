import { act, fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { RoomProvider } from '../../session/room-provider.tsx';
import { openTestRoom } from '../../testing/test-room.ts';
import { EndWorkshop } from './end-workshop.tsx';

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

async function leading() {
  const workshop = openTestRoom();
  const lead = await workshop.seat('lea', 'lead');
  render(
    <RoomProvider connection={lead}>
      <EndWorkshop />
      <main id="main" tabIndex={-1} />
    </RoomProvider>,
  );
  return { workshop, ended: () => workshop.server.state.workshop.ended };
}

it('ending asks first, says what happens, and can be left', async () => {
  const { workshop, ended } = await leading();
  press('End workshop');
  expect(screen.getByRole('dialog', { name: 'End this workshop?' }).textContent).toContain(
    'It cannot be started again.',
  );
  press('Keep going');
  await act(() => workshop.settle());
  expect([ended(), screen.queryByRole('dialog')]).toEqual([false, null]);
});

it('once confirmed it is over, and the focus goes to what can be read', async () => {
  const { workshop, ended } = await leading();
  press('End workshop');
  press('End for everyone');
  await act(() => workshop.settle());
  expect(ended()).toBe(true);
  expect(screen.queryByRole('button', { name: 'End workshop' })).toBeNull();
  expect(screen.getByText('Ended')).toBeTruthy();
  expect(document.activeElement?.id).toBe('main');
});

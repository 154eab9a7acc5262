import { MessageId } from '@sayso/shared/features/chat/chat.model.ts';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { deviceStore } from '../../session/device-store.ts';
import { freshId } from '../../session/fresh-id.ts';
import { RoomProvider } from '../../session/room-provider.tsx';
import { openTestRoom } from '../../testing/test-room.ts';
import { MySeat } from './my-seat.tsx';

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const lost = 'Some of what you typed is not sent yet. It will be lost.';

async function openSeat() {
  history.replaceState(null, '', '/w/12345678');
  const workshop = openTestRoom();
  const pia = await workshop.seat('pia');
  render(
    <RoomProvider connection={pia}>
      <MySeat promise="Nobody sees it" />
    </RoomProvider>,
  );
  press(/^You are/);
  return pia;
}

it('leaves and forgets the person on this device, after asking', async () => {
  await openSeat();
  for (const kept of ['seat.12345678.participant', 'draft.12345678.participant.x.chat'])
    deviceStore.write(`sayso.${kept}`, 'secret');
  press('This is not me');
  expect(deviceStore.keys('sayso.')).toHaveLength(2);
  expect(screen.queryByText(lost)).toBeNull();
  press('Leave and forget me on this device');
  expect(deviceStore.keys('sayso.')).toEqual([]);
  expect(location.pathname).toBe('/');
});

it('says first that something is unsent', async () => {
  const pia = await openSeat();
  act(() => pia.line.pullOut());
  act(() => void pia.send({ type: 'chat.Say', id: freshId(MessageId), text: 'Not there yet' }));
  press('This is not me');
  expect(screen.getByText(lost)).toBeDefined();
  expect(location.pathname).toBe('/w/12345678');
});

import { seating } from '@sayso/shared/features.ts';
import { SeatId } from '@sayso/shared/room/ids.ts';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { RoomProvider } from '../../session/room-provider.tsx';
import { openTestRoom } from '../../testing/test-room.ts';
import { HelpRequests } from './help-requests.tsx';
import { inTurn } from './in-turn.ts';
import { PeopleRegion } from './people-region.tsx';

const seatIdOf = (name: string) => SeatId.parse(`seat-${name}`);

async function watching(options: object = {}) {
  const workshop = openTestRoom({ title: 'Our school day', ...options });
  const support = await workshop.seat('sam', 'support');
  render(
    <RoomProvider connection={support}>
      <HelpRequests />
      <PeopleRegion />
    </RoomProvider>,
  );
  const settle = () => act(() => workshop.settle());
  const seat = async (name: string, called?: string) => {
    const screenOf = await workshop.seat(name, 'participant', called);
    await settle();
    return screenOf;
  };
  const aliasOf = (name: string) => {
    const found = [...workshop.server.state.people.seats.values()].find(({ id }) => id === seatIdOf(name));
    if (!found) throw new Error(`${name} is not here`);
    return found.alias;
  };
  return { workshop, settle, seat, aliasOf };
}

const region = (name: string) => within(screen.getByRole('region', { name }));

it('people are listed with whether they are here, and stay where they are when they go', async () => {
  const room = await watching();
  await room.seat('pia');
  await room.seat('bo');
  const lines = () =>
    region('People')
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
  const [pia, bo] = [room.aliasOf('pia'), room.aliasOf('bo')];
  expect(lines().slice(0, 2)).toEqual(
    [`${pia}Here`, `${bo}Here`].map((line) => expect.stringContaining(line)),
  );
  expect(region('People').getByText('2 in the room')).toBeTruthy();
  room.workshop.server.act(seating.disconnect(seatIdOf('pia')), seating.host);
  await room.settle();
  expect(lines().slice(0, 2)).toEqual(
    [`${pia}Away`, `${bo}Here`].map((line) => expect.stringContaining(line)),
  );
  expect(region('People').getByText('1 in the room')).toBeTruthy();
});

it('the door: whoever waits is let in one by one or all together', async () => {
  const room = await watching({ asksBefore: true });
  await room.seat('pia');
  await room.seat('bo');
  await room.seat('mo');
  expect(region('People').getByText('3 people are waiting')).toBeTruthy();
  fireEvent.click(region('People').getByRole('button', { name: `Let in ${room.aliasOf('bo')}` }));
  await room.settle();
  expect(region('People').getByText('2 people are waiting')).toBeTruthy();
  expect(document.activeElement?.textContent).toBe('People');
  fireEvent.click(region('People').getByRole('button', { name: 'Let everyone in' }));
  await room.settle();
  expect(region('People').getByText('3 in the room')).toBeTruthy();
  expect(region('People').queryByRole('button', { name: 'Let everyone in' })).toBeNull();
});

it('opening the door for good lets in who waits', async () => {
  const room = await watching({ asksBefore: true });
  await room.seat('pia');
  const door = region('People').getByRole('switch', { name: 'Ask before letting people in' });
  expect(door).toHaveProperty('checked', true);
  fireEvent.click(door);
  await room.settle();
  expect(room.workshop.server.state.workshop.asksBefore).toBe(false);
  expect(region('People').getByText('1 in the room')).toBeTruthy();
});

it('raised hands are help requests in the order they went up; the team lowers them', async () => {
  const room = await watching();
  const pia = await room.seat('pia');
  const bo = await room.seat('bo');
  expect(region('Help requests').getByText('No hands are up.')).toBeTruthy();
  void bo.send({ type: 'people.RaiseHand' });
  await room.settle();
  void pia.send({ type: 'people.RaiseHand' });
  await room.settle();
  const lower = (name: string) => `Lower the hand of ${room.aliasOf(name)}`;
  const buttons = () =>
    region('Help requests')
      .getAllByRole('button')
      .map(({ textContent }) => textContent);
  expect(buttons()).toEqual([lower('bo'), lower('pia')]);
  fireEvent.click(screen.getByRole('button', { name: lower('bo') }));
  await room.settle();
  expect(buttons()).toEqual([lower('pia')]);
  expect(document.activeElement?.textContent).toBe('Help requests');
  expect(bo.store.getState().room.people.seats.get(seatIdOf('bo'))?.hand).toBe(false);
});

it('a name stands there only where everybody may see names', async () => {
  const room = await watching({ mode: 'names' });
  await room.seat('pia', 'Pia Berg');
  expect(region('People').getByText('Pia Berg')).toBeTruthy();
});

it('who was there stays in front, who is new comes last', () => {
  const before = ['b', 'a'];
  expect(inTurn(before, ['a', 'b'])).toBe(before);
  expect(inTurn(before, ['a', 'b', 'c'])).toEqual(['b', 'a', 'c']);
  expect(inTurn(before, ['a'])).toEqual(['a']);
});

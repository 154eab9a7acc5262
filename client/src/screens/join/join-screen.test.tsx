import { act, fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { RoomProvider } from '../../session/room-provider.tsx';
import { openTestRoom, type TestScreen } from '../../testing/test-room.ts';
import { JoinScreen } from './join-screen.tsx';

const show = (connection: TestScreen) =>
  render(
    <RoomProvider connection={connection}>
      <JoinScreen />
    </RoomProvider>,
  );
const agree = () => fireEvent.click(screen.getByRole('button', { name: 'I agree, let me in' }));
const standing = ({ store }: TestScreen) => store.getState().you?.viewer.audience;

it('says what will happen, what is promised and who one is, before anybody says yes', () => {
  const workshop = openTestRoom({ title: 'Our school day', mode: 'nobody' });
  const pia = workshop.arrive('pia');
  show(pia);
  const [seat] = pia.store.getState().room.people.seats.values();
  expect(screen.getByRole('heading', { level: 1, name: 'Our school day' })).toBeDefined();
  expect(screen.getByText('No one can find out who wrote what. Not even us.')).toBeDefined();
  expect(screen.getByText(`You are ${seat?.alias}`)).toBeDefined();
  for (const way of [/chat/, /privately/, /hand/]) expect(screen.getByText(way)).toBeDefined();
  expect(screen.queryByRole('textbox', { name: 'Your name' })).toBeNull();
});

it('lets people in who agree', async () => {
  const workshop = openTestRoom();
  const pia = workshop.arrive('pia');
  show(pia);
  agree();
  await act(() => workshop.settle());
  expect(standing(pia)).toBe('participants');
});

it('waits calmly where the team wants to be asked', async () => {
  const workshop = openTestRoom({ title: 'Our school day', asksBefore: true });
  const pia = workshop.arrive('pia');
  show(pia);
  agree();
  await act(() => workshop.settle());
  expect(standing(pia)).toBe('lobby');
  expect(screen.getByText('The team will let you in')).toBeDefined();
  expect(screen.queryByRole('button', { name: 'I agree, let me in' })).toBeNull();
});

it('tells who waits at the door, or has not agreed yet, that the workshop is over', async () => {
  const workshop = openTestRoom({ title: 'Our school day', asksBefore: true });
  const lead = await workshop.seat('lea', 'lead');
  for (const outside of [await workshop.seat('pia'), workshop.arrive('bo')]) show(outside);
  await act(() => workshop.settle());
  const over = () => screen.queryAllByRole('heading', { name: 'This workshop has ended' });
  expect(over()).toEqual([]);
  await lead.send({ type: 'workshop.End' });
  await act(() => workshop.settle());
  expect(over()).toHaveLength(2);
  expect(screen.queryByRole('button', { name: 'I agree, let me in' })).toBeNull();
});

it('asks for a name only where names are used, and says at the field what is missing', async () => {
  const workshop = openTestRoom({ title: 'Our school day', mode: 'names' });
  const pia = workshop.arrive('pia');
  show(pia);
  agree();
  const field = await screen.findByRole('textbox', { name: 'Your name' });
  expect(await screen.findByText('Type your name first.')).toBeDefined();
  expect(document.activeElement).toBe(field);
  fireEvent.change(field, { target: { value: 'Pia' } });
  expect(screen.queryByText('Type your name first.')).toBeNull();
  agree();
  await act(() => workshop.settle());
  expect(standing(pia)).toBe('participants');
  expect([...workshop.server.state.people.seats.values()].map(({ name }) => name)).toEqual(['Pia']);
});

it('keeps the yes of somebody whose Wi-Fi is gone', async () => {
  const workshop = openTestRoom();
  const pia = workshop.arrive('pia');
  show(pia);
  act(() => pia.line.pullOut());
  agree();
  await act(async () => pia.line.plugIn());
  await act(() => workshop.settle());
  expect(standing(pia)).toBe('participants');
});

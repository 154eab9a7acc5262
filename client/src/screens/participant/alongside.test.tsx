import { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
// What the screen fetches when it is needed is here at once.
import '../../features/activities/alongside-strips.tsx';
import { RoomProvider } from '../../session/room-provider.tsx';
import { openTestRoom } from '../../testing/test-room.ts';
import { Alongside } from './alongside.tsx';

const id = ActivityId.parse('activity-1');

async function running() {
  const workshop = openTestRoom();
  const lead = await workshop.seat('lea', 'lead');
  const question = 'How is the pace?';
  void lead.send({ type: 'activities.Draft', id, kind: 'pace', question, setup: { version: 1 } });
  void lead.send({ type: 'activities.Open', id });
  const pia = await workshop.seat('pia');
  await workshop.settle();
  render(
    <RoomProvider connection={pia}>
      <Alongside />
    </RoomProvider>,
  );
  const settle = () => act(() => workshop.settle());
  const press = async (name: string) => {
    fireEvent.click(await screen.findByRole('button', { name }));
    await settle();
  };
  const pressed = () =>
    screen
      .getAllByRole('button')
      .filter((button) => button.getAttribute('aria-pressed') === 'true')
      .map(({ textContent }) => textContent);
  const ballots = () => [...(workshop.server.state.activities.ballots.get(id)?.values() ?? [])];
  return { lead, settle, press, pressed, ballots };
}

it('[PA1] [PA2] one tap says it, another one says something else, the same again takes it back', async () => {
  const room = await running();
  await room.press('Too fast');
  expect(room.ballots()).toEqual([{ answer: { says: 'too-fast' } }]);
  expect(room.pressed()).toEqual(['Too fast']);
  await room.press('I’m lost');
  expect(room.ballots()).toEqual([{ answer: { says: 'lost' } }]);
  expect(room.pressed()).toEqual(['I’m lost']);
  await room.press('I’m lost');
  expect(room.ballots()).toEqual([]);
  expect(room.pressed()).toEqual([]);
});

it('[PA1] the buttons are there only as long as it is open', async () => {
  const room = await running();
  expect(await screen.findAllByRole('button')).toHaveLength(3);
  void room.lead.send({ type: 'activities.Close', id });
  await room.settle();
  expect(screen.queryAllByRole('button')).toEqual([]);
});

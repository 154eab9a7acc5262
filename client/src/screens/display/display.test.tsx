import { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import { ItemId } from '@sayso/shared/features/agenda/agenda.model.ts';
import { MessageId } from '@sayso/shared/features/chat/chat.model.ts';
import { WhisperId } from '@sayso/shared/features/whispers/whispers.model.ts';
import { act, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { RoomProvider } from '../../session/room-provider.tsx';
import { openTestRoom } from '../../testing/test-room.ts';
import { DisplayScreen } from './display.tsx';

const id = ActivityId.parse('activity-1');
const setup = {
  options: [
    { id: 'option-park', label: 'Park' },
    { id: 'option-pool', label: 'Pool' },
  ],
  multiple: false,
};

async function onTheWall() {
  const workshop = openTestRoom({ title: 'Our school day' });
  const lead = await workshop.seat('lea', 'lead');
  const wall = await workshop.seat('wall', 'display');
  const pia = await workshop.seat('pia');
  await workshop.settle();
  const { container } = render(
    <RoomProvider connection={wall}>
      <DisplayScreen />
    </RoomProvider>,
  );
  return {
    workshop,
    lead,
    pia,
    wall,
    words: () => container.textContent ?? '',
    settle: () => act(() => workshop.settle()),
  };
}

type Wall = Awaited<ReturnType<typeof onTheWall>>;

async function ask({ lead, settle }: Wall) {
  const question = 'Where do we meet?';
  void lead.send({ type: 'activities.Draft', id, kind: 'choice', question, setup });
  const shows = { what: 'activity', id } as const;
  const item = { id: ItemId.parse('item-1'), title: 'Meeting', instruction: 'Choose a place.' };
  void lead.send({ type: 'agenda.AddItem', ...item, shows });
  void lead.send({ type: 'agenda.Next' });
  await settle();
}

it('the way in is there before, during and after: code, address and QR code', async () => {
  const wall = await onTheWall();
  const way = () => [
    wall.words().includes('1234 5678'),
    wall.words().includes(location.host),
    screen.getByRole('img', { name: /Join this workshop/ }) !== null,
  ];
  expect(way()).toEqual([true, true, true]);
  expect(screen.getByRole('heading', { level: 1, name: 'Our school day' })).toBeTruthy();
  await ask(wall);
  expect(screen.getByRole('heading', { level: 1, name: 'Meeting' })).toBeTruthy();
  expect(way()).toEqual([true, true, true]);
  void wall.lead.send({ type: 'workshop.End' });
  await wall.settle();
  expect(wall.words()).toContain('Thank you');
  expect(way()).toEqual([true, true, true]);
});

it('a question shows its options and how many took part, and results only after the reveal', async () => {
  const wall = await onTheWall();
  await ask(wall);
  void wall.pia.send({ type: 'activities.Answer', id, answer: { choices: ['option-pool'] } });
  await wall.settle();
  expect(wall.words()).toContain('Park');
  expect(wall.words()).toContain('1 took part');
  expect(wall.words()).not.toMatch(/answered|passed/);
  expect(wall.words()).not.toContain('1 of 1');
  void wall.lead.send({ type: 'activities.Close', id });
  await wall.settle();
  expect(wall.words()).not.toContain('1 of 1');
  void wall.lead.send({ type: 'activities.Reveal', id });
  await wall.settle();
  expect(wall.words()).toContain('1 of 1');
  expect(wall.words()).toContain('1 answered · 0 passed');
  expect(wall.words()).not.toContain('took part');
});

it('nothing that people say, whisper or are called stands on the wall', async () => {
  const wall = await onTheWall();
  await ask(wall);
  void wall.pia.send({ type: 'chat.Say', id: MessageId.parse('message-1'), text: 'Hello all' });
  void wall.pia.send({ type: 'whispers.Tell', id: WhisperId.parse('whisper-1'), text: 'I am sad' });
  void wall.pia.send({ type: 'people.RaiseHand' });
  await wall.settle();
  const [seat] = [...wall.workshop.server.state.people.seats.values()].filter(
    ({ role }) => role === 'participant',
  );
  for (const secret of ['Hello all', 'I am sad', seat?.alias ?? 'no seat']) {
    expect(wall.words()).not.toContain(secret);
  }
  expect(wall.words()).toContain('1 in the room');
});

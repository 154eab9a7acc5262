import { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { RoomProvider } from '../../../session/room-provider.tsx';
import { openTestRoom } from '../../../testing/test-room.ts';
import { ActivityPanel } from './activity-panel.tsx';

const id = ActivityId.parse('activity-1');
const setup = {
  options: [
    { id: 'option-park', label: 'Park' },
    { id: 'option-pool', label: 'Pool' },
  ],
  multiple: false,
};

async function watching(opened = true) {
  const workshop = openTestRoom();
  const lead = await workshop.seat('lea', 'lead');
  const question = 'Where do we meet?';
  void lead.send({ type: 'activities.Draft', id, kind: 'choice', question, setup });
  if (opened) void lead.send({ type: 'activities.Open', id });
  const people = [await workshop.seat('pia'), await workshop.seat('bo'), await workshop.seat('mo')];
  await workshop.settle();
  render(
    <RoomProvider connection={lead}>
      <ActivityPanel id={id} />
    </RoomProvider>,
  );
  const settle = () => act(() => workshop.settle());
  const press = async (name: string) => {
    fireEvent.click(screen.getByRole('button', { name }));
    await settle();
  };
  const answer = async (who: number, choice: string) => {
    void people[who]?.send({ type: 'activities.Answer', id, answer: { choices: [choice] } });
    await settle();
  };
  const activity = () => workshop.server.state.activities.activities.get(id);
  return { people, settle, press, answer, activity };
}

const isDone = (name: string) =>
  screen.getByRole('button', { name }).getAttribute('aria-disabled') === 'true';
const bars = () =>
  within(screen.getByRole('region', { name: 'Results' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

it('the team sees the tally live, marked as its own, and people only as counts', async () => {
  const room = await watching();
  await room.answer(0, 'option-pool');
  void room.people[1]?.send({ type: 'activities.Pass', id });
  await room.settle();
  expect(bars()).toEqual(['Park0 of 1', 'Pool1 of 1']);
  expect(screen.getByText('Only the team can see this')).toBeTruthy();
  const figures = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(figures.slice(0, 5)).toEqual([
    '1 answered',
    '1 passed',
    '0 not yet',
    '2 have seen it',
    '3 in the room',
  ]);
});

it('closing and revealing happen once; their buttons stay, so that the focus is never on nothing', async () => {
  const room = await watching();
  const close = screen.getByRole('button', { name: 'Close answers' });
  close.focus();
  await room.press('Close answers');
  expect(room.activity()?.stage).toBe('closed');
  expect([document.activeElement === close, isDone('Close answers'), isDone('Reveal')]).toEqual([
    true,
    true,
    false,
  ]);
  await room.press('Reveal');
  expect(room.activity()?.revealed).toBe(true);
  expect(isDone('Reveal')).toBe(true);
  expect(screen.getByText('Everyone can see this')).toBeTruthy();
});

it('the order stays as asked while answers come, and is sorted only when the lead wants it', async () => {
  const room = await watching();
  await room.answer(0, 'option-pool');
  await room.answer(1, 'option-pool');
  await room.answer(2, 'option-park');
  expect(bars()).toEqual(['Park1 of 3', 'Pool2 of 3']);
  expect(screen.queryByRole('button', { name: 'Most first' })).toBeNull();
  await room.press('Close answers');
  expect(bars()).toEqual(['Park1 of 3', 'Pool2 of 3']);
  await room.press('Most first');
  expect(bars()).toEqual(['Pool2 of 3', 'Park1 of 3']);
});

it('a question that is not open yet can be looked at and opened', async () => {
  const room = await watching(false);
  expect(screen.getByRole('radio', { name: 'Park' })).toBeTruthy();
  await room.press('Open for answers');
  expect(room.activity()?.stage).toBe('open');
});

import { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { RoomProvider } from '../../../session/room-provider.tsx';
import { openTestRoom } from '../../../testing/test-room.ts';
import { SliceView } from './slice-view.tsx';

const id = ActivityId.parse('activity-1');
const setup = {
  options: [
    { id: 'option-park', label: 'Park' },
    { id: 'option-pool', label: 'Pool' },
    { id: 'option-town', label: 'Town' },
  ],
  multiple: true,
};
const names = ['ann', 'bob', 'cam', 'dee', 'eli', 'fay', 'gus', 'hal', 'ida', 'jon', 'kim'];

/** Six chose the park, two of them the pool too; five chose the pool alone. */
async function closed({ secret = false, close = true, as = 'lea' } = {}) {
  const workshop = openTestRoom();
  const lea = await workshop.seat('lea', 'lead');
  void lea.send({ type: 'activities.Draft', id, kind: 'choice', question: 'Where?', setup, secret });
  void lea.send({ type: 'activities.Open', id });
  const pia = await workshop.seat('pia');
  for (const [at, name] of names.entries()) {
    const person = await workshop.seat(name);
    const choices = at < 2 ? ['option-park', 'option-pool'] : at < 6 ? ['option-park'] : ['option-pool'];
    await person.send({ type: 'activities.Answer', id, answer: { choices } });
  }
  if (close) void lea.send({ type: 'activities.Close', id });
  await workshop.settle();
  const { container } = render(
    <RoomProvider connection={as === 'lea' ? lea : pia}>
      <SliceView id={id} />
    </RoomProvider>,
  );
  const settle = () => act(() => workshop.settle());
  const choose = (label: string) => {
    const option = screen.getByRole<HTMLOptionElement>('option', { name: label });
    fireEvent.change(screen.getByRole('combobox'), { target: { value: option.value } });
  };
  const bars = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  return { container, lea, settle, choose, bars };
}

it('[AC44] the team sees one group beside everybody else, both with how many people they are', async () => {
  const { choose, settle, bars } = await closed();
  expect(screen.queryByRole('listitem')).toBeNull();
  choose('Park');
  await settle();
  const side = (name: string) => screen.getByRole('heading', { name }).parentElement?.textContent;
  expect(side('Park')).toBe('Park6 people');
  expect(side('Everybody else')).toBe('Everybody else5 people');
  expect(bars()).toEqual([
    'Park6 of 6',
    'Pool2 of 6',
    'Town0 of 6',
    'Park0 of 5',
    'Pool5 of 5',
    'Town0 of 5',
  ]);
});

it('[AC45] a group that is too small is a plain sentence, and the last group is gone', async () => {
  const { choose, settle } = await closed();
  choose('Park');
  await settle();
  choose('Town');
  await settle();
  expect(screen.getByText('Too few people in that group. Their answers could be guessed.')).toBeTruthy();
  expect(screen.queryByRole('listitem')).toBeNull();
});

it('an answer that comes after another choice is not shown', async () => {
  const { choose, settle } = await closed();
  choose('Park');
  choose('Town');
  await settle();
  expect(screen.queryByText('Everybody else')).toBeNull();
  expect(screen.getByText(/^Too few people/)).toBeTruthy();
});

it('offline it says so', async () => {
  const { choose, settle, lea } = await closed();
  lea.line.pullOut();
  choose('Park');
  await settle();
  expect(screen.getByText(/^No answer came/)).toBeTruthy();
});

it.each([{ close: false }, { secret: true }, { as: 'pia' }])(
  '[AC44] [AC46] nobody is offered groups: %j',
  async (how) => {
    const { container } = await closed(how);
    expect(container.innerHTML).toBe('');
  },
);

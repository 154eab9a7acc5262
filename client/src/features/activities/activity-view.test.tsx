import { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { RoomProvider } from '../../session/room-provider.tsx';
import { openTestRoom, type TestScreen } from '../../testing/test-room.ts';
import { ActivityView } from './activity-view.tsx';

const id = ActivityId.parse('activity-1');
const options = [
  { id: 'option-park', label: 'Park' },
  { id: 'option-pool', label: 'Pool' },
  { id: 'option-home', label: 'Home' },
];

async function askedRoom(setup: object = { options, multiple: false }) {
  const workshop = openTestRoom();
  const lead = await workshop.seat('lea', 'lead');
  const question = 'Where do we meet?';
  void lead.send({
    type: 'activities.Draft',
    id,
    kind: 'choice',
    question,
    setup: JSON.parse(JSON.stringify(setup)),
  });
  void lead.send({ type: 'activities.Open', id });
  const pia = await workshop.seat('pia');
  await workshop.settle();
  return { workshop, lead, pia, settle: () => act(() => workshop.settle()) };
}

const show = (person: TestScreen) =>
  render(
    <RoomProvider connection={person}>
      <ActivityView id={id} />
    </RoomProvider>,
  );

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }));
const ballotsOf = ({ workshop }: Awaited<ReturnType<typeof askedRoom>>) => [
  ...(workshop.server.state.activities.ballots.get(id)?.values() ?? []),
];

it('an answer is sent, said to be in once the server has it, and can be changed', async () => {
  const room = await askedRoom();
  show(room.pia);
  choose('Pool');
  expect(ballotsOf(room)).toEqual([]);
  press('Send answer');
  expect(screen.queryByText(/Your answer is in/)).toBeNull();
  await room.settle();
  expect(screen.getByRole('status').textContent).toContain('Your answer is in');
  expect(ballotsOf(room)).toEqual([{ answer: { choices: ['option-pool'] } }]);

  choose('Park');
  expect(screen.getByRole('status').textContent).toContain('Send it');
  press('Send answer');
  await room.settle();
  expect(screen.getByRole('status').textContent).toContain('Your answer is in');
  expect(ballotsOf(room)).toEqual([{ answer: { choices: ['option-park'] } }]);
});

it('pass weighs the same as an answer, is counted, and an answer is still possible', async () => {
  const room = await askedRoom();
  show(room.pia);
  const [send, pass] = [
    screen.getByRole('button', { name: 'Send answer' }),
    screen.getByRole('button', { name: 'Pass' }),
  ];
  expect(pass.className).toBe(send.className);
  press('Pass');
  await room.settle();
  expect(ballotsOf(room)).toEqual([{ pass: true }]);
  expect(screen.getByRole('status').textContent).toContain('You passed');
  choose('Home');
  press('Send answer');
  await room.settle();
  expect(ballotsOf(room)).toEqual([{ answer: { choices: ['option-home'] } }]);
});

it('sending nothing says what to do and sends nothing', async () => {
  const room = await askedRoom();
  show(room.pia);
  press('Send answer');
  expect(screen.getByText('Choose an answer first. You can also pass.')).toBeTruthy();
  choose('Park');
  expect(screen.queryByText('Choose an answer first. You can also pass.')).toBeNull();
});

it('several options are ticked where the question allows it, up to its limit', async () => {
  const room = await askedRoom({ options, multiple: true, maxChoices: 2 });
  show(room.pia);
  expect(screen.getByText('Choose up to 2.')).toBeTruthy();
  for (const name of ['Park', 'Pool', 'Home']) fireEvent.click(screen.getByRole('checkbox', { name }));
  expect(screen.getByText('That is more than you can choose here. Take one away.')).toBeTruthy();
  press('Send answer');
  await room.settle();
  expect(ballotsOf(room)).toEqual([]);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Park' }));
  press('Send answer');
  await room.settle();
  expect(ballotsOf(room)).toEqual([{ answer: { choices: ['option-pool', 'option-home'] } }]);
});

it('what was chosen and not sent is there again after a reload', async () => {
  const room = await askedRoom();
  const { unmount } = show(room.pia);
  choose('Home');
  unmount();
  show(room.pia);
  expect(screen.getByRole('radio', { name: 'Home', checked: true })).toBeTruthy();
});

it('offline an answer is kept, says so, and goes in later', async () => {
  const room = await askedRoom();
  show(room.pia);
  act(() => room.pia.line.pullOut());
  choose('Pool');
  press('Send answer');
  await room.settle();
  expect(screen.getByRole('status').textContent).toContain('kept here');
  act(() => room.pia.line.plugIn());
  await room.settle();
  expect(screen.getByRole('status').textContent).toContain('Your answer is in');
  expect(ballotsOf(room)).toHaveLength(1);
});

it('closing takes nothing from under a finger and says what became of the answer', async () => {
  const room = await askedRoom();
  show(room.pia);
  choose('Pool');
  press('Send answer');
  await room.settle();
  const radio = screen.getByRole('radio', { name: 'Pool' });
  radio.focus();
  void room.lead.send({ type: 'activities.Close', id });
  await room.settle();
  expect(document.activeElement).toBe(radio);
  expect(screen.getByRole('status').textContent).toContain('in the box');
  expect(screen.getByRole('status').textContent).toContain('when the team shows them');
  choose('Park');
  expect(screen.getByRole('radio', { name: 'Pool', checked: true })).toBeTruthy();
  void room.lead.send({ type: 'activities.Reveal', id });
  await room.settle();
  expect(document.activeElement).toBe(radio);
  expect(screen.getByRole('region', { name: 'Results' })).toBeTruthy();
  press('Show the results');
  expect(screen.queryByRole('radio')).toBeNull();
  expect(document.activeElement?.tagName).toBe('H3');
  expect(screen.queryByRole('button', { name: 'Show the results' })).toBeNull();
});

it('a choice that was not sent before the end is not said to be in the box', async () => {
  const room = await askedRoom();
  show(room.pia);
  choose('Pool');
  void room.lead.send({ type: 'activities.Close', id });
  await room.settle();
  expect(screen.getByRole('status').textContent).toContain('closed before you sent');
});

it('no count and no tally is on a participant’s screen before the reveal; then all of it, also as a table', async () => {
  const room = await askedRoom();
  const bo = await room.workshop.seat('bo');
  show(room.pia);
  choose('Pool');
  press('Send answer');
  void bo.send({ type: 'activities.Pass', id });
  await room.settle();
  expect(room.pia.store.getState().room.activities.activities.get(id)).toMatchObject({
    counts: null,
    tookPart: null,
    results: null,
  });
  expect(screen.queryByRole('region', { name: 'Results' })).toBeNull();
  void room.lead.send({ type: 'activities.Close', id });
  await room.settle();
  expect(screen.queryByText(/1 of 1/)).toBeNull();

  void room.lead.send({ type: 'activities.Reveal', id });
  await room.settle();
  const results = within(screen.getByRole('region', { name: 'Results' }));
  expect(results.getByText(/^1 answered · 1 passed · \d+ in the room$/)).toBeTruthy();
  expect(results.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'Pool1 of 1',
    'Park0 of 1',
    'Home0 of 1',
  ]);
  // The ballot has gone: nobody was in it.
  expect(screen.queryByRole('radio')).toBeNull();
  fireEvent.click(results.getByRole('button', { name: 'Show as a table' }));
  expect(results.getByRole('row', { name: 'Pool 1' })).toBeTruthy();
  expect(results.getByRole('row', { name: 'Passed 1' })).toBeTruthy();
});

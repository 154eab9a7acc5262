import { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import { EntryId } from '@sayso/shared/features/activities/entries/entries.model.ts';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { RoomProvider } from '../../../session/room-provider.tsx';
import { openTestRoom, type TestScreen } from '../../../testing/test-room.ts';
import { ActivityView } from '../activity-view.tsx';
import { ActivityPanel } from '../team/activity-panel.tsx';

const id = ActivityId.parse('activity-1');
const cards = { cards: 2, hold: false, peersSee: 'at-once', likes: true };

async function asked(kind = 'open-text', setup: object = cards) {
  const workshop = openTestRoom();
  const lead = await workshop.seat('lea', 'lead');
  const draft = { type: 'activities.Draft', id, kind, question: 'What would you change?' } as const;
  void lead.send({ ...draft, setup: JSON.parse(JSON.stringify(setup)) });
  void lead.send({ type: 'activities.Open', id });
  const [pia, ben] = [await workshop.seat('pia'), await workshop.seat('ben')];
  await workshop.settle();
  return { workshop, lead, pia, ben, settle: () => act(() => workshop.settle()) };
}
const show = (person: TestScreen) =>
  render(
    <RoomProvider connection={person}>
      <ActivityView id={id} promise="Others can not see who wrote it." />
    </RoomProvider>,
  );
const showTeam = (person: TestScreen) =>
  render(
    <RoomProvider connection={person}>
      <ActivityPanel id={id} />
    </RoomProvider>,
  );
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const type = (label: string, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value } });
const [one, two] = [EntryId.parse('entry-one'), EntryId.parse('entry-two')];
const writes = (person: TestScreen, entry: EntryId, text: string) =>
  void person.send({ type: 'activities.WriteEntry', id, entry, text });

it('a card is written under the promise, stands there as one’s own, and can be changed and deleted', async () => {
  const room = await asked();
  show(room.pia);
  expect(screen.getByText('Others can not see who wrote it.')).toBeTruthy();
  type('Your card', 'More lights');
  press('Post');
  await room.settle();
  expect(screen.getByText('More lights')).toBeTruthy();
  expect(screen.getByText('Yours')).toBeTruthy();
  expect(screen.getByText('You can write one more.')).toBeTruthy();
  expect(screen.getByRole('status').textContent).toContain('It is in');
  press('Edit');
  type('New words', 'Fewer lights');
  press('Save');
  await room.settle();
  expect(screen.getByText('Fewer lights')).toBeTruthy();
  press('Delete');
  await room.settle();
  expect(screen.queryByText('Fewer lights')).toBeNull();
});

it('what is refused comes back into the field with the reason', async () => {
  const room = await asked();
  show(room.pia);
  type('Your card', 'a'.repeat(281));
  press('Post');
  await room.settle();
  expect(screen.getByRole('textbox', { name: 'Your card' })).toHaveProperty('value', 'a'.repeat(281));
  expect(screen.getByText(/That is too long/)).toBeTruthy();
});

it('cards of others wait behind a button, so that nothing moves under a reader', async () => {
  const room = await asked();
  writes(room.ben, one, 'The first');
  await room.workshop.settle();
  show(room.pia);
  expect(screen.getByText('The first')).toBeTruthy();
  writes(room.ben, two, 'The second');
  await room.settle();
  expect(screen.queryByText('The second')).toBeNull();
  press('1 new: show it');
  expect(screen.getByText('The second')).toBeTruthy();
});

it('what the team hides goes from the list at once', async () => {
  const room = await asked();
  writes(room.ben, one, 'Rude words');
  await room.workshop.settle();
  show(room.pia);
  expect(screen.getByText('Rude words')).toBeTruthy();
  void room.lead.send({ type: 'activities.HideEntry', id, entry: one });
  await room.settle();
  expect(screen.queryByText('Rude words')).toBeNull();
});

it('a like is pressed once more to take it back, and there is none on one’s own', async () => {
  const room = await asked();
  writes(room.ben, one, 'The first');
  writes(room.pia, two, 'My own');
  await room.workshop.settle();
  show(room.pia);
  const pressed = () => screen.getByRole('button', { name: 'Like' }).getAttribute('aria-pressed');
  expect(pressed()).toBe('false');
  press('Like');
  await room.settle();
  expect(pressed()).toBe('true');
  press('Like');
  await room.settle();
  expect(pressed()).toBe('false');
});

it('Pass is there too, and can be taken back', async () => {
  const room = await asked();
  show(room.pia);
  press('Pass');
  await room.settle();
  expect(screen.getByRole('status').textContent).toContain('You passed');
  press('Take back my pass');
  await room.settle();
  expect(screen.getByRole('status').textContent).toContain('You can join in, or pass');
});

it('the team reads what waits first, shows it with one press and hides it with one', async () => {
  const room = await asked('open-text', { ...cards, hold: true });
  writes(room.pia, one, 'More lights');
  await room.workshop.settle();
  showTeam(room.lead);
  const waiting = screen.getByRole('region', { name: 'Waiting for you' });
  fireEvent.click(within(waiting).getByRole('button', { name: 'Show' }));
  await room.settle();
  const shown = screen.getByRole('region', { name: 'Everybody sees these' });
  expect(within(shown).getByText('More lights')).toBeTruthy();
  fireEvent.click(within(shown).getByRole('button', { name: 'Hide' }));
  await room.settle();
  const { entries } = room.workshop.server.state.activities;
  expect([...(entries.get(id)?.values() ?? [])].map(({ status }) => status)).toEqual(['hidden']);
});

it('questions: one is picked, answered in a few words, and the room reads both', async () => {
  const room = await asked('room-questions', { hold: false, votes: true });
  writes(room.ben, one, 'When will it be built?');
  await room.workshop.settle();
  const team = showTeam(room.lead);
  press('Talk about it now');
  await room.settle();
  press('Mark as answered');
  type('A short answer (you can leave it empty)', 'In spring.');
  const reply = screen.getByRole('textbox', { name: /short answer/ }).closest('form');
  if (reply) fireEvent.submit(reply);
  await room.settle();
  team.unmount();
  show(room.pia);
  expect(screen.getByText('Answer: In spring.')).toBeTruthy();
  expect(screen.getByText('No question has been picked yet.')).toBeTruthy();
});

it('statements come one at a time; after five a person may stop or go on, and change the last one', async () => {
  const statements = Array.from({ length: 7 }, (_, at) => ({ id: `statement-${at}`, label: `Number ${at}` }));
  const room = await asked('statements', { statements, peopleAdd: true });
  show(room.pia);
  const seen = new Set<string>();
  for (let at = 0; at < 5; at += 1) {
    seen.add(screen.getByText(/^Number \d$/).textContent ?? '');
    press('Agree');
    await room.settle();
  }
  expect(seen.size).toBe(5);
  expect(screen.getByText(/Enough for now/)).toBeTruthy();
  press('Change the last one');
  press('Not sure');
  await room.settle();
  press('Show me more (2 left)');
  press('Disagree');
  await room.settle();
  const { responses } = room.workshop.server.state.activities;
  const given = [...(responses.get(id)?.values() ?? [])].flatMap((own) => [...own.values()]);
  expect(given.toSorted()).toEqual(['agree', 'agree', 'agree', 'agree', 'disagree', 'unsure']);
});

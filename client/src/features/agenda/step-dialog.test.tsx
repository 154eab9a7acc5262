import { itemsInOrder } from '@sayso/shared/features/agenda/agenda.model.ts';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { Gauge, ListChecks, Smile } from 'lucide-react';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { RoomProvider } from '../../session/room-provider.tsx';
import { openTestRoom } from '../../testing/test-room.ts';
import { ToastRegion } from '../../ui/toast-region.tsx';
import { AgendaNav } from './agenda-nav.tsx';
import type { InfluenceSlot } from './question-settings.tsx';
import type { QuestionKind } from './step-form.ts';

const kindWith = (
  key: string,
  label: string,
  family: QuestionKind['family'],
  setup: unknown,
): QuestionKind => ({
  ...{ key, label, family, hint: '' },
  icon: key === 'pace' ? Gauge : key === 'faces' ? Smile : ListChecks,
  newSetup: () => setup,
  unfinished: z.unknown(),
  finished: (given) => given,
  SetupForm: () => null,
});
const tea = { id: 'option-tea', label: 'Tea' };
const juice = { id: 'option-juice', label: 'Juice' };
const kinds = [
  kindWith('faces', 'Faces', 'rate', { words: ['a', 'b', 'c', 'd', 'e'] }),
  kindWith('choice', 'Question with options', 'choose', { options: [tea, juice], multiple: false }),
  kindWith('open-text', 'Cards', 'words', null),
  kindWith('pace', 'Pace', 'quick', { version: 1 }),
];

const Influence: InfluenceSlot = ({ influence, onChange }) => (
  <input
    aria-label="You can change"
    value={influence?.canChange ?? ''}
    onChange={({ target }) => onChange({ canChange: target.value, fixed: '', decides: '' })}
  />
);

async function leading() {
  const workshop = openTestRoom();
  const lead = await workshop.seat('lea', 'lead');
  render(
    <RoomProvider connection={lead}>
      <AgendaNav kinds={kinds} InfluenceFields={Influence} />
      <ToastRegion />
    </RoomProvider>,
  );
  const settle = () => act(() => workshop.settle());
  const press = async (name: string) => {
    fireEvent.click(screen.getByRole('button', { name }));
    await settle();
  };
  const step = async (title: string, what: string) => {
    fireEvent.click(screen.getByRole('button', { name: new RegExp(`: ${title}$`) }));
    fireEvent.click(screen.getByRole('menuitem', { name: what }));
    await settle();
  };
  const question = () => [...workshop.server.state.activities.activities.values()][0];
  const titles = () => itemsInOrder(workshop.server.state.agenda).map(({ title }) => title);
  return { press, step, settle, question, titles };
}

const type = (name: string, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } });
const tap = (name: string) => fireEvent.click(screen.getByRole('radio', { name }), { detail: 1 });
const radios = () =>
  within(screen.getByRole('group', { name: 'What kind of activity?' }))
    .getAllByRole('radio')
    .map((radio) => radio.getAttribute('value'));
const flip = (name: string) => fireEvent.click(screen.getByRole('switch', { name }));
const isOn = (name: string) => screen.getByRole('switch', { name }).getAttribute('aria-checked') === 'true';

it('kinds stand in families, in the order of the families; what runs alongside is no step', async () => {
  const { press } = await leading();
  await press('Add activity');
  const groups = within(screen.getByRole('group', { name: 'What kind of activity?' })).getAllByRole('group');
  const labels = groups.map((group) => document.getElementById(group.getAttribute('aria-labelledby') ?? ''));
  expect(labels.map((label) => label?.textContent)).toEqual([
    'Without a question',
    'Choose from a list',
    'Rate, guess, put in order',
    'Say it in words',
  ]);
  expect(radios()).toEqual(['talk', 'board', 'choice', 'faces', 'open-text']);
});

it('a tap leaves only what was chosen in sight, arrow keys leave all', async () => {
  const { press } = await leading();
  await press('Add activity');
  fireEvent.click(screen.getByRole('radio', { name: 'Board' }), { detail: 0 });
  expect(radios()).toHaveLength(5);
  tap('Faces');
  expect(radios()).toEqual(['faces']);
  await press('Choose another kind');
  expect(radios()).toHaveLength(5);
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Faces' }));
});

it('the settings of a question are sent, kept with Undo, and there again to be edited', async () => {
  const room = await leading();
  await room.press('Add activity');
  tap('Question with options');
  type('Title', 'Drinks');
  type('Question', 'Tea or juice?');
  flip('Everyone sees the results while people answer');
  tap('1 min');
  type('You can change', 'The drinks.');
  await room.press('Add to the agenda');
  const asked = {
    showLive: true,
    secret: false,
    think: 60,
    influence: { canChange: 'The drinks.', fixed: '', decides: '' },
  };
  expect(room.question()).toMatchObject(asked);

  await room.step('Drinks', 'Take out');
  expect(room.question()).toBeUndefined();
  await room.press('Undo');
  expect(room.question()).toMatchObject(asked);

  await room.step('Drinks', 'Edit');
  expect(isOn('Everyone sees the results while people answer')).toBe(true);
  flip('Secret and final');
  expect(isOn('Everyone sees the results while people answer')).toBe(false);
  tap('None');
  await room.press('Save');
  expect(room.question()).toMatchObject({ ...asked, showLive: false, secret: true, think: 0 });
});

it('settings are folded away until there are some', async () => {
  const room = await leading();
  await room.press('Add activity');
  tap('Question with options');
  const settings = () => screen.getByText('More settings').closest('details');
  expect(settings()?.open).toBe(false);
  type('Title', 'Drinks');
  type('Question', 'Tea or juice?');
  flip('Secret and final');
  await room.press('Add to the agenda');
  await room.step('Drinks', 'Edit');
  expect(settings()?.open).toBe(true);
});

it('what people write for others to read can not be made secret', async () => {
  const room = await leading();
  await room.press('Add activity');
  const secret = () => screen.queryByRole('switch', { name: 'Secret and final' });
  tap('Question with options');
  expect(secret()).toBeTruthy();
  await room.press('Choose another kind');
  tap('Cards');
  expect(secret()).toBeNull();
});

it('a ready question fills the form, and only those of kinds that this app has are there', async () => {
  const room = await leading();
  await room.press('Add activity');
  type('Title', 'Something else');
  expect(screen.queryByRole('button', { name: /^Dragon’s Den/, hidden: true })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: /^What tools have you used\?/, hidden: true }));
  expect(screen.getByRole('textbox', { name: 'Title' })).toHaveProperty('value', 'What tools have you used?');
  expect(radios()).toEqual(['choice']);
  await room.press('Add to the agenda');
  expect(room.titles()).toEqual(['What tools have you used?']);
  expect(room.question()).toMatchObject({ kind: 'choice', setup: { multiple: true } });
});

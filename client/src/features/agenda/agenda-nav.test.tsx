import { itemsInOrder } from '@sayso/shared/features/agenda/agenda.model.ts';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { ListChecks } from 'lucide-react';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { RoomProvider } from '../../session/room-provider.tsx';
import { openTestRoom } from '../../testing/test-room.ts';
import { ToastRegion } from '../../ui/toast-region.tsx';
import { AgendaNav } from './agenda-nav.tsx';
import type { QuestionKind } from './step-form.ts';

const setup = {
  options: [
    { id: 'option-1', label: 'Tea' },
    { id: 'option-2', label: 'Juice' },
  ],
  multiple: false,
};
/** A kind with nothing to fill in but how many of two options are left. */
const choice: QuestionKind = {
  key: 'choice',
  label: 'Question with options',
  hint: 'People choose.',
  icon: ListChecks,
  family: 'choose',
  newSetup: () => ({ ...setup, options: [] }),
  unfinished: z.unknown(),
  finished: (form) => form,
  SetupForm: ({ onChange, error }) => (
    <>
      <button type="button" onClick={() => onChange(setup)}>
        Fill in
      </button>
      {error && <p role="alert">{error}</p>}
    </>
  ),
};

async function leading() {
  const workshop = openTestRoom();
  const lead = await workshop.seat('lea', 'lead');
  render(
    <RoomProvider connection={lead}>
      <AgendaNav kinds={[choice]} InfluenceFields={() => null} />
      <ToastRegion />
    </RoomProvider>,
  );
  const settle = () => act(() => workshop.settle());
  const press = async (name: string) => {
    fireEvent.click(screen.getByRole('button', { name }));
    await settle();
  };
  return { workshop, lead, settle, press, truth: workshop.server.state };
}

type Leading = Awaited<ReturnType<typeof leading>>;

const titles = ({ truth }: Leading) => itemsInOrder(truth.agenda).map(({ title }) => title);
const shownNow = ({ truth }: Leading) =>
  truth.agenda.current === null ? undefined : truth.agenda.items.get(truth.agenda.current)?.title;
const type = (name: string, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } });
const isOff = (name: string) => screen.getByRole('button', { name }).getAttribute('aria-disabled') === 'true';

async function addTalk(room: Leading, title: string) {
  await room.press('Add activity');
  type('Title', title);
  await room.press('Add to the agenda');
}

async function choose(room: Leading, title: string, what: string) {
  fireEvent.click(screen.getByRole('button', { name: new RegExp(`: ${title}$`) }));
  fireEvent.click(screen.getByRole('menuitem', { name: what }));
  await room.settle();
}

it('two of the team who press Next at once go on by one step', async () => {
  const room = await leading();
  for (const title of ['One', 'Two', 'Three']) await addTalk(room, title);
  await room.press('Next');
  room.lead.line.pullOut();
  fireEvent.click(screen.getByRole('button', { name: 'Next' }));
  const other = await room.workshop.seat('mo', 'lead');
  await other.send({ type: 'agenda.Next' });
  await act(async () => room.lead.line.plugIn());
  await room.settle();
  expect(shownNow(room)).toBe('Two');
});

it('Next and Back steer, and do nothing at the ends', async () => {
  const room = await leading();
  expect([isOff('Back'), isOff('Next')]).toEqual([true, true]);
  await addTalk(room, 'Hello');
  await addTalk(room, 'Goodbye');
  expect([isOff('Back'), isOff('Next')]).toEqual([true, false]);
  await room.press('Next');
  expect(shownNow(room)).toBe('Hello');
  expect([isOff('Back'), isOff('Next')]).toEqual([true, false]);
  await room.press('Next');
  expect(shownNow(room)).toBe('Goodbye');
  expect([isOff('Back'), isOff('Next')]).toEqual([false, true]);
  await room.press('Next');
  expect(shownNow(room)).toBe('Goodbye');
  await room.press('Back');
  expect(shownNow(room)).toBe('Hello');
  await room.press('Back');
  expect(shownNow(room)).toBe('Hello');
});

it('the current step is marked, and pressing a step shows it to everybody', async () => {
  const room = await leading();
  await addTalk(room, 'Hello');
  await addTalk(room, 'Goodbye');
  fireEvent.click(screen.getByRole('button', { name: /^2 Goodbye ?, Talk$/ }));
  await room.settle();
  expect(shownNow(room)).toBe('Goodbye');
  const marked = screen.getByRole('navigation', { name: 'Agenda' }).querySelector('[aria-current=step]');
  expect(marked?.textContent).toContain('Goodbye');
});

it('a board is made with its sections and then put into the agenda', async () => {
  const room = await leading();
  await room.press('Add activity');
  fireEvent.click(screen.getByRole('radio', { name: 'Board' }));
  type('Title', 'Hopes and fears');
  type('Section 1', 'Hopes');
  await room.press('Add to the agenda');
  expect(screen.queryByRole('dialog')).toBeNull();
  const [item] = itemsInOrder(room.truth.agenda);
  const [board] = room.truth.board.boards.values();
  expect(item?.shows).toEqual({ what: 'board', id: board?.id });
  expect([...room.truth.board.sections.values()].map(({ title }) => title)).toEqual(['Hopes']);
});

it('what is refused is said at its field, and nothing typed is lost', async () => {
  const room = await leading();
  await room.press('Add activity');
  fireEvent.click(screen.getByRole('radio', { name: 'Question with options' }));
  type('Question', 'Tea or juice?');
  await room.press('Add to the agenda');
  const title = screen.getByRole('textbox', { name: 'Title' });
  expect(title.getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByText('Give this step a title first.')).toBeTruthy();
  expect(room.truth.activities.activities.size).toBe(0);

  type('Title', 'Drinks');
  await room.press('Add to the agenda');
  expect(screen.getByRole('alert').textContent).toBe('Add at least two options.');
  expect(titles(room)).toEqual([]);

  await room.press('Fill in');
  type('Question', ' ');
  await room.press('Add to the agenda');
  expect(screen.getByText('Write the question first.')).toBeTruthy();

  fireEvent.click(screen.getByRole('button', { name: 'Close' }));
  await room.press('Add activity');
  expect(screen.getByRole('textbox', { name: 'Title' })).toHaveProperty('value', 'Drinks');
  type('Question', 'Tea or juice?');
  await room.press('Add to the agenda');
  expect(titles(room)).toEqual(['Drinks']);
  const [activity] = room.truth.activities.activities.values();
  expect(activity).toMatchObject({ question: 'Tea or juice?', stage: 'draft', setup });

  await room.press('Add activity');
  expect(screen.getByRole('textbox', { name: 'Title' })).toHaveProperty('value', '');
});

it('a step goes after the current one when the lead wants that', async () => {
  const room = await leading();
  await addTalk(room, 'Hello');
  await addTalk(room, 'Goodbye');
  await room.press('Next');
  await room.press('Add activity');
  type('Title', 'A game');
  fireEvent.click(screen.getByRole('radio', { name: 'After this step' }));
  await room.press('Add to the agenda');
  expect(titles(room)).toEqual(['Hello', 'A game', 'Goodbye']);
});

it('steps are moved, edited, taken out and put back where they were', async () => {
  const room = await leading();
  for (const title of ['One', 'Two', 'Three']) await addTalk(room, title);
  await choose(room, 'Three', 'Move up');
  expect(titles(room)).toEqual(['One', 'Three', 'Two']);
  await choose(room, 'One', 'Move down');
  expect(titles(room)).toEqual(['Three', 'One', 'Two']);

  await choose(room, 'One', 'Edit');
  type('Title', 'Uno');
  type('What people do', 'Say hello.');
  await room.press('Save');
  expect(titles(room)).toEqual(['Three', 'Uno', 'Two']);

  await choose(room, 'Uno', 'Take out');
  expect(titles(room)).toEqual(['Three', 'Two']);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add activity' }));
  await room.press('Undo');
  expect(titles(room)).toEqual(['Three', 'Uno', 'Two']);
});

it('editing a board renames, adds and takes out sections', async () => {
  const room = await leading();
  await room.press('Add activity');
  fireEvent.click(screen.getByRole('radio', { name: 'Board' }));
  type('Title', 'Ideas');
  type('Section 1', 'Now');
  type('Section 2', 'Later');
  await room.press('Add to the agenda');
  await choose(room, 'Ideas', 'Edit');
  type('Section 1', 'Today');
  await room.press('Take out section 2');
  await room.press('Add a section');
  type('Section 2', 'Never');
  await room.press('Save');
  expect([...room.truth.board.sections.values()].map(({ title }) => title)).toEqual(['Today', 'Never']);
});

it('an empty agenda starts from a template: boards, a question and talks, in order', async () => {
  const room = await leading();
  await room.press('Start from a template');
  const [first] = within(screen.getByRole('dialog')).getAllByRole('button', { name: 'Use this' });
  if (first) fireEvent.click(first);
  await room.settle();
  await room.settle();
  expect(titles(room)).toEqual([
    'Welcome and ways to take part',
    'Hopes and fears',
    'Ways of working',
    'Topics',
    'Quick feedback',
  ]);
  expect([...room.truth.board.boards.values()].map(({ title }) => title)).toHaveLength(2);
  expect([...room.truth.activities.activities.values()]).toMatchObject([
    { question: 'Which topics do you want to know more about?' },
    { kind: 'form', question: 'How was today for you?' },
  ]);
});

it('after the end nothing steers and nothing is added', async () => {
  const room = await leading();
  await addTalk(room, 'Hello');
  void room.lead.send({ type: 'workshop.End' });
  await room.settle();
  expect([isOff('Next'), isOff('Add activity')]).toEqual([true, true]);
});

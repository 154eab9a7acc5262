import { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { RoomProvider } from '../../../../session/room-provider.tsx';
import { openTestRoom } from '../../../../testing/test-room.ts';
import { activityUiOf } from '../../kinds.ts';

const id = ActivityId.parse('question-1');
type Json = z.infer<ReturnType<typeof z.json>>;

async function desk(kind: string, setup: Json, answerOf: (text: string) => Json) {
  const workshop = openTestRoom();
  const lead = await workshop.seat('lea', 'lead');
  void lead.send({ type: 'activities.Draft', id, kind, question: 'What next?', setup });
  void lead.send({ type: 'activities.Open', id });
  const people = [await workshop.seat('pia'), await workshop.seat('bo'), await workshop.seat('cy')];
  const answer = (nth: number, text: string) =>
    void people[nth]?.send({ type: 'activities.Answer', id, answer: answerOf(text) });
  answer(0, 'More breaks');
  answer(1, 'more breaks!');
  answer(2, 'A vile thing');
  await workshop.settle();
  const Desk = activityUiOf(kind)?.Desk;
  if (!Desk) throw new Error('It has a desk');
  render(
    <RoomProvider connection={lead}>
      <Desk id={id} />
    </RoomProvider>,
  );
  const settle = () => act(() => workshop.settle());
  const press = async (name: string, text: string) => {
    const button = within(row(text)).getByRole('button', { name });
    button.focus();
    fireEvent.click(button);
    await settle();
  };
  return { workshop, settle, press, answer };
}
const plainDesk = (hold = false) => desk('written', { lines: 'long', hold }, (text) => ({ text }));
const rows = () => [...document.querySelectorAll<HTMLElement>('[data-text]')];
const row = (key: string): HTMLElement => {
  const found = rows().find(({ dataset }) => dataset.text === key);
  if (!found) throw new Error(`There is no row for ${key}`);
  return found;
};
const keys = () => rows().map(({ dataset }) => dataset.text);

it('[WR5] an answer is hidden in one press and shown again by the same button, which says which answer', async () => {
  const { press } = await plainDesk();
  expect(keys()).toEqual(['a vile thing', 'more breaks']);
  expect(within(row('more breaks')).getByText('2 people')).toBeTruthy();
  const vile = within(row('a vile thing'));
  const button = vile.getByRole('button', { name: 'Hide', description: 'A vile thing' });
  await press('Hide', 'a vile thing');
  expect(vile.getByText('Hidden')).toBeTruthy();
  expect(vile.getByRole('button', { name: 'Show again', description: 'A vile thing' })).toBe(button);
  expect(document.activeElement).toBe(button);
  await press('Show again', 'a vile thing');
  expect(vile.queryByText('Hidden')).toBeNull();
});

it('[WR6] answers that wait are let show one by one, and the focus goes on to the button that stays', async () => {
  const { press } = await plainDesk(true);
  expect(screen.getByText('2 answers wait for you.')).toBeTruthy();
  await press('Let it show', 'more breaks');
  expect(screen.getByText('1 answer waits for you.')).toBeTruthy();
  const shown = within(row('more breaks'));
  expect(shown.queryByRole('button', { name: 'Let it show' })).toBeNull();
  expect(document.activeElement).toBe(shown.getByRole('button', { name: 'Hide' }));
});

it('nothing moves while people write: new answers come last, until somebody sorts again', async () => {
  const { answer, settle } = await plainDesk();
  answer(0, 'All of it');
  await settle();
  expect(keys()).toEqual(['a vile thing', 'more breaks', 'all of it']);
  fireEvent.click(screen.getByRole('button', { name: 'Sort again' }));
  expect(keys()).toEqual(['a vile thing', 'all of it', 'more breaks']);
});

it('[WR5] works inside a form', async () => {
  const question = {
    id: 'ask-next',
    kind: 'written',
    question: 'What next?',
    required: false,
    setup: { lines: 'short', hold: false },
  };
  const form = { onePage: true, pages: [{ id: 'page-one', title: '', questions: [question] }] };
  const { workshop, press } = await desk('form', form, (text) => ({
    answers: { 'ask-next': { answer: { text } } },
  }));
  await press('Hide', 'a vile thing');
  expect(workshop.server.state.activities.curation.get(id)).toMatchObject({
    'ask-next': { hidden: ['a vile thing'] },
  });
  expect(within(row('a vile thing')).getByText('Hidden')).toBeTruthy();
});

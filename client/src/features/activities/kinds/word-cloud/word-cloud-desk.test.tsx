import { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { RoomProvider } from '../../../../session/room-provider.tsx';
import { openTestRoom } from '../../../../testing/test-room.ts';
import { WordCloudDesk } from './word-cloud-desk.tsx';

const id = ActivityId.parse('question-1');

async function desk(hold = false) {
  const workshop = openTestRoom();
  const lead = await workshop.seat('lea', 'lead');
  const setup = { words: 3, hold };
  void lead.send({ type: 'activities.Draft', id, kind: 'word-cloud', question: 'What now?', setup });
  void lead.send({ type: 'activities.Open', id });
  const pia = await workshop.seat('pia');
  const bo = await workshop.seat('bo');
  void pia.send({ type: 'activities.Answer', id, answer: { words: ['Fair', 'fare'] } });
  void bo.send({ type: 'activities.Answer', id, answer: { words: ['fair', 'vile'] } });
  await workshop.settle();
  render(
    <RoomProvider connection={lead}>
      <WordCloudDesk id={id} />
    </RoomProvider>,
  );
  const settle = () => act(() => workshop.settle());
  const press = async (name: string, word: string) => {
    const button = within(row(word)).getByRole('button', { name });
    button.focus();
    fireEvent.click(button);
    await settle();
  };
  const answer = async (words: string[]) => {
    void bo.send({ type: 'activities.Answer', id, answer: { words } });
    await settle();
  };
  return { settle, press, answer };
}
const rows = () => [...document.querySelectorAll<HTMLElement>('[data-word]')];
const row = (word: string): HTMLElement => {
  const found = rows().find(({ dataset }) => dataset.word === word);
  if (!found) throw new Error(`There is no row for ${word}`);
  return found;
};
const lines = () => rows().map((one) => one.querySelector('p')?.textContent?.trim());

it('a word is hidden in one press and shown again by the same button, which says which word', async () => {
  const { press } = await desk();
  expect(lines()).toEqual(['Fair 2 people', 'fare 1 person', 'vile 1 person']);
  const button = within(row('vile')).getByRole('button', { name: 'Hide', description: 'vile' });
  await press('Hide', 'vile');
  expect(lines()[2]).toBe('vile 1 person Hidden');
  expect(within(row('vile')).getByRole('button', { name: 'Show again', description: 'vile' })).toBe(button);
  expect(document.activeElement).toBe(button);
  await press('Show again', 'vile');
  expect(lines()[2]).toBe('vile 1 person');
});

it('a word is merged into another by hand and split again; the focus goes along', async () => {
  const { press, settle } = await desk();
  await press('Merge into…', 'fare');
  const dialog = within(screen.getByRole('dialog', { name: 'Merge “fare” into…' }));
  fireEvent.change(dialog.getByRole('searchbox', { name: 'Find a word' }), { target: { value: 'FÁIR' } });
  expect(dialog.getAllByRole('listitem')).toHaveLength(1);
  fireEvent.click(dialog.getByRole('button', { name: /Fair/ }));
  await settle();
  expect(lines()).toEqual(['Fair 2 people', 'vile 1 person']);
  expect(document.activeElement).toBe(within(row('fair')).getByRole('button', { name: 'Hide' }));
  fireEvent.click(within(row('fair')).getByRole('button', { name: 'Split again', description: 'fare' }));
  await settle();
  expect(lines()).toContain('fare 1 person');
});

it('words that wait are let show one by one', async () => {
  const { press } = await desk(true);
  expect(screen.getByText('3 words wait for you.')).toBeTruthy();
  await press('Let it show', 'fair');
  expect(screen.getByText('2 words wait for you.')).toBeTruthy();
  expect(within(row('fair')).queryByRole('button', { name: 'Let it show' })).toBeNull();
  expect(document.activeElement).toBe(within(row('fair')).getByRole('button', { name: 'Hide' }));
});

it('nothing moves while people write: new words come last, until somebody sorts again', async () => {
  const { answer } = await desk();
  await answer(['fare', 'anew']);
  expect(lines()).toEqual(['Fair 1 person', 'fare 2 people', 'anew 1 person']);
  fireEvent.click(screen.getByRole('button', { name: 'Sort again' }));
  expect(lines()).toEqual(['fare 2 people', 'Fair 1 person', 'anew 1 person']);
  expect(screen.queryByRole('button', { name: 'Sort again' })).toBeNull();
});

import { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { RoomProvider } from '../../../../session/room-provider.tsx';
import { openTestRoom } from '../../../../testing/test-room.ts';
import { activityUiOf } from '../../kinds.ts';

const id = ActivityId.parse('activity-1');
const question = (name: string, kind: string, words: string, setup: z.infer<ReturnType<typeof z.json>>) => ({
  id: name,
  kind,
  question: words,
  required: false,
  setup,
});
const setup = {
  onePage: true,
  pages: [
    {
      id: 'page-one',
      title: '',
      questions: [
        question('ask-words', 'word-cloud', 'What now?', { words: 2, hold: false }),
        question('ask-dates', 'availability', 'When?', {
          slots: [{ id: 'slot-tuesday', start: '2027-03-02T15:30', minutes: 60 }],
          zone: 'Europe/London',
          place: '',
        }),
        question('ask-power', 'ladder', 'How much power?', { rungs: 5, declared: null }),
      ],
    },
  ],
};

it('[FO10] the team hides a word in a form, with the desk of its kind', async () => {
  const workshop = openTestRoom();
  const lead = await workshop.seat('lea', 'lead');
  void lead.send({ type: 'activities.Draft', id, kind: 'form', question: 'How was it?', setup });
  void lead.send({ type: 'activities.Open', id });
  const pia = await workshop.seat('pia');
  const answers = { 'ask-words': { answer: { words: ['fair', 'vile'] } } };
  await workshop.settle();
  void pia.send({ type: 'activities.Answer', id, answer: { answers } });
  await workshop.settle();
  const Desk = activityUiOf('form')?.Desk;
  if (!Desk) throw new Error('A form has a desk');
  render(
    <RoomProvider connection={lead}>
      <Desk id={id} />
    </RoomProvider>,
  );
  expect(screen.getByText('What now?')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Save this date for the calendar' })).toBeTruthy();
  expect(screen.queryByText('How much power?')).toBeNull();
  const row = document.querySelector<HTMLElement>('[data-word="vile"]');
  if (!row) throw new Error('The word is not on the desk');
  fireEvent.click(within(row).getByRole('button', { name: 'Hide' }));
  await act(() => workshop.settle());
  expect(workshop.server.state.activities.curation.get(id)).toMatchObject({
    'ask-words': { hidden: ['vile'] },
  });
  expect(within(row).getByRole('button', { name: 'Show again' })).toBeTruthy();
});

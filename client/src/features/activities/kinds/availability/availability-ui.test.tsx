import { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import {
  type AvailabilitySetup,
  availability,
} from '@sayso/shared/features/activities/kinds/availability/availability.ts';
import { LabelledId } from '@sayso/shared/features/activities/labelled.ts';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { RoomProvider } from '../../../../session/room-provider.tsx';
import { openTestRoom } from '../../../../testing/test-room.ts';
import { renderBallot } from '../../testing/render-ballot.tsx';
import { renderSetupForm } from '../../testing/render-setup-form.tsx';
import { AvailabilityDesk } from './availability-desk.tsx';
import { availabilityFigure } from './availability-figure.ts';
import { availabilityUi } from './availability-ui.ts';
import { slotWords, wordsElsewhere } from './slot-words.ts';

const slot = (id: string, start: string, minutes = 90) => ({ id: LabelledId.parse(id), start, minutes });
const setup: AvailabilitySetup = {
  slots: [slot('slot-tuesday', '2027-03-02T15:00'), slot('slot-april', '2027-04-01T23:00')],
  zone: 'Europe/London',
  place: 'Town hall',
};
const id = ActivityId.parse('activity-1');

const deviceIn = (timeZone: string): void => {
  const options = new Intl.DateTimeFormat().resolvedOptions();
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue({ ...options, timeZone });
};
beforeEach(() => deviceIn('Europe/London'));
afterEach(() => vi.restoreAllMocks());

const answering = (closed = false) => renderBallot(availabilityUi, setup, { closed }).chosen;

const date = (name: string) => screen.getByRole('group', { name });
const say = (name: string, can: string) =>
  fireEvent.click(within(date(name)).getByRole('radio', { name: can }));
const tuesday = 'Tue 2 March, 15:00 to 16:30';
const april = 'Thu 1 April, 23:00 to 00:30, Fri 2 April';

it('[AV4] a date is answered by one tap, and the rest with one button', () => {
  const answer = answering();
  say(tuesday, 'If I have to');
  expect(answer()).toEqual({ slots: { 'slot-tuesday': 'if-needed' } });
  expect(screen.getByText('1 of 2 dates answered')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'No to the rest' }));
  expect(answer()).toEqual({ slots: { 'slot-tuesday': 'if-needed', 'slot-april': 'no' } });
  say(april, 'Yes');
  expect(answer()?.slots).toEqual({ 'slot-tuesday': 'if-needed', 'slot-april': 'yes' });
});

it('a closed question changes nothing', () => {
  const answer = answering(true);
  say(tuesday, 'Yes');
  fireEvent.click(screen.getByRole('button', { name: 'No to the rest' }));
  expect(answer()).toBeNull();
});

it('[AV2] whoever is somewhere else sees their own time too, and nobody else does', () => {
  answering();
  expect(screen.queryByText(/for you/)).toBeNull();
});

it('[AV2] in Berlin it is an hour later', () => {
  deviceIn('Europe/Berlin');
  answering();
  expect(within(date(tuesday)).getByText('Tue 2 March, 16:00 to 17:30 for you')).toBeTruthy();
  expect(within(date(april)).getByText('Fri 2 April, 00:00 to 01:30 for you')).toBeTruthy();
});

it('[AV2] between two changes of clocks the distance is another one', () => {
  const before = slot('slot-before', '2027-03-20T15:00', 60);
  const after = slot('slot-after', '2027-03-30T15:00', 60);
  expect(wordsElsewhere(before, 'Europe/London', 'America/New_York')).toBe('Sat 20 March, 11:00 to 12:00');
  expect(wordsElsewhere(after, 'Europe/London', 'America/New_York')).toBe('Tue 30 March, 10:00 to 11:00');
  expect(wordsElsewhere(before, 'Europe/London', 'Europe/Lisbon')).toBeUndefined();
});

it('[AV2] a meeting through the night of the change ends when it is over', () => {
  expect(slotWords(slot('slot-night', '2027-03-28T00:30', 60), 'Europe/London')).toBe(
    'Sun 28 March, 00:30 to 02:30',
  );
  expect(slotWords(slot('slot-night', '2027-03-28T00:30', 60), 'Zone/Unknown')).toBe(
    'Sun 28 March, 00:30 to 01:30',
  );
});

it('dates without a day do not count, the others stand in order, and a week later is one tap', () => {
  const { finished } = renderSetupForm(availabilityUi);
  expect(finished().slots).toEqual([]);
  const write = (name: string, value: string) =>
    fireEvent.change(screen.getByLabelText(name), { target: { value } });
  write('Day of date 1', '2027-03-25');
  write('Start of date 1', '15:30');
  write('Day of date 3', '2027-03-09');
  fireEvent.click(screen.getByRole('button', { name: 'Add the same time a week later' }));
  fireEvent.click(screen.getByRole('button', { name: 'Add the same time a day later' }));
  fireEvent.click(screen.getByRole('button', { name: 'Take out date 2' }));
  expect(finished().slots.map(({ start }) => start)).toEqual([
    '2027-03-09T16:00',
    '2027-03-16T16:00',
    '2027-03-17T16:00',
    '2027-03-25T15:30',
  ]);
  expect(finished().zone).toBe('Europe/London');
  expect(availability.setup.safeParse(finished()).success).toBe(true);
});

it('[AV5] the figure says who can, and ties are not decided', () => {
  const said = (tuesdays: 'yes' | 'no', aprils: 'yes' | 'if-needed') => ({
    slots: { [setup.slots[0]?.id ?? '']: tuesdays, [setup.slots[1]?.id ?? '']: aprils },
  });
  const figure = (...answers: ReturnType<typeof said>[]) =>
    availabilityFigure(setup, availability.tally(setup, answers), { sorted: true });
  const one = figure(said('yes', 'yes'), said('no', 'yes'), said('no', 'if-needed'));
  expect(one.rows.map(({ label, people, words }) => [label, people, words])).toEqual([
    ['Thu 1 April, 23:00', [2, 1, 0], '2 can, 1 if they have to'],
    ['Tue 2 March, 15:00', [1, 0, 2], '1 can'],
  ]);
  expect(one.note).toBe('Most people can come on Thu 1 April, 23:00. All times are London time.');
  const tie = figure(said('yes', 'yes'));
  expect(tie.note).toMatch(/^These dates are equally good: Tue 2 March, 15:00 · Thu 1 April, 23:00\./);
  const wide = figure(said('yes', 'if-needed'), said('no', 'if-needed'));
  expect(wide.note).toContain('more people can come on Thu 1 April');
  expect(availabilityFigure(setup, null, { sorted: false }).rows.map(({ words }) => words)).toEqual(['', '']);
});

it('[AV7] the team saves a date for the calendar', async () => {
  const workshop = openTestRoom();
  const lead = await workshop.seat('lea', 'lead');
  void lead.send({ type: 'activities.Draft', id, kind: 'availability', question: 'When?', setup });
  await act(() => workshop.settle());
  const files: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    if (file instanceof Blob) files.push(file);
    return 'blob:date';
  });
  // The page of these tests would go there, and all files share it.
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  render(
    <RoomProvider connection={lead}>
      <AvailabilityDesk id={id} />
    </RoomProvider>,
  );
  fireEvent.change(screen.getByLabelText('Date'), { target: { value: 'slot-april' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save this date for the calendar' }));
  const text = await files[0]?.text();
  expect(text).toContain('DTSTART:20270401T220000Z');
  expect(text).toContain('SUMMARY:Our school day');
  expect(text).toContain('UID:activity-1-slot-april@sayso');
  expect(text).toContain('LOCATION:Town hall');
});

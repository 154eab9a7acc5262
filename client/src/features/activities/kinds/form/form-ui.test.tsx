import { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import { countBallots } from '@sayso/shared/features/activities/counting.ts';
import { formSamples } from '@sayso/shared/features/activities/kinds/form/form.samples.ts';
import { FormAnswer, type FormSetup } from '@sayso/shared/features/activities/kinds/form/form.shape.ts';
import { kindOf } from '@sayso/shared/features/activities/kinds.ts';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { RoomProvider } from '../../../../session/room-provider.tsx';
import { openTestRoom } from '../../../../testing/test-room.ts';
import { ActivityView } from '../../activity-view.tsx';
import type { KnownKinds } from '../../fields/known-kinds.ts';
import { activityUiOf } from '../../kinds.ts';
import { type GivenBallot, renderBallot } from '../../testing/render-ballot.tsx';
import { renderSetupForm } from '../../testing/render-setup-form.tsx';
import { formUiOf } from './form-ui.ts';

const offered = ['choice', 'availability'].map((key) => ({ key, label: activityUiOf(key)?.label ?? key }));
const known: KnownKinds = { offered, uiOf: activityUiOf };
const ui = formUiOf(known);
const kind = kindOf('form');
const sample = formSamples.cases[0];
if (!sample || !kind) throw new Error('A sample of a form is needed');
const { setup } = sample;

function answering(given: GivenBallot<FormAnswer> = {}, asked: FormSetup = setup) {
  const onPart = vi.fn();
  const readBack = (kept: unknown) => FormAnswer.parse(kept);
  const { chosen } = renderBallot(ui, asked, { onPart, readBack, ...given });
  return { answer: chosen, onPart };
}

const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }));
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const passOf = (question: string) => {
  const part = screen.getByRole('group', { name: question }).closest('[data-question]');
  if (!(part instanceof HTMLElement)) throw new Error('The question is not in a part of its own');
  return within(part).getByRole('button', { name: 'Pass this question', description: question });
};

it('[FO2] [FO4] a question comes with the answer it waits for and goes with it, and what was said comes back', () => {
  const { answer } = answering();
  expect(screen.queryByText('What kept you away?')).toBeNull();
  choose('No');
  choose('I had no time');
  choose('Yes');
  expect(screen.queryByText('What kept you away?')).toBeNull();
  expect(answer()).toEqual({ answers: { 'ask-came': { answer: { choices: ['came-yes'] } } } });
  expect(kind.check(setup, answer())).toBeUndefined();
  choose('No');
  expect(Object.keys(answer()?.answers ?? {}).sort()).toEqual(['ask-came', 'ask-why']);
});

it('[FO3] every question has a Pass of its own, which can be taken back', () => {
  const { answer } = answering();
  fireEvent.click(passOf('Were you there last time?'));
  expect(answer()?.answers).toEqual({ 'ask-came': { pass: true } });
  expect(passOf('Were you there last time?').getAttribute('aria-pressed')).toBe('true');
  fireEvent.click(passOf('Were you there last time?'));
  expect(answer()).toBeNull();
  fireEvent.click(passOf('Were you there last time?'));
  choose('Yes');
  expect(answer()?.answers).toEqual({ 'ask-came': { answer: { choices: ['came-yes'] } } });
});

it('[FO3] a pass takes back what was said, and gives it back', () => {
  const { answer } = answering();
  choose('Yes');
  fireEvent.click(passOf('Were you there last time?'));
  expect(screen.getByRole('radio', { name: 'Yes', checked: false })).toBeTruthy();
  fireEvent.click(passOf('Were you there last time?'));
  expect(answer()?.answers).toEqual({ 'ask-came': { answer: { choices: ['came-yes'] } } });
});

it('[FO3] what was typed does not stay beside a pass', () => {
  const second = formSamples.cases[1];
  if (!second) throw new Error('A form with words is needed');
  const { answer } = answering({}, second.setup);
  const field = () => screen.getAllByRole('textbox', { name: 'Word 1' })[0] ?? document.body;
  fireEvent.change(field(), { target: { value: 'pizza' } });
  expect(answer()?.answers).toEqual({ 'ask-good': { answer: { words: ['pizza'] } } });
  fireEvent.click(passOf('What was good?'));
  expect(field()).toHaveProperty('value', '');
});

it('[FO5] a page can be left with nothing said; what was said so far is saved then, and the focus goes along', () => {
  const { onPart } = answering();
  press('Next page');
  expect(onPart).not.toHaveBeenCalled();
  const heading = screen.getByRole('heading', { name: 'Page 2 of 2' });
  expect(document.activeElement).toBe(heading);
  press('No to the rest');
  press('Back');
  expect(onPart).toHaveBeenCalledExactlyOnceWith({
    answers: { 'ask-dates': { answer: { slots: { 'slot-tuesday': 'no', 'slot-saturday': 'no' } } } },
  });
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Page 1 of 2: Last time' }));
});

it('[FO5] what is left on the page that is shown is found as often as somebody asks for it', () => {
  answering({}, { ...setup, onePage: true });
  for (const _ of ['once', 'twice']) {
    screen.getByRole('button', { name: 'Were you there last time?' }).focus();
    press('Were you there last time?');
    expect(document.activeElement?.getAttribute('data-question')).toBe('ask-came');
  }
});

it('[FO5] the last page says what is left, and leads there', () => {
  answering();
  press('Next page');
  expect(screen.getByText('1 question still needs an answer or a pass')).toBeTruthy();
  press('Were you there last time?');
  expect(document.activeElement?.getAttribute('data-question')).toBe('ask-came');
  choose('No');
  press('Next page');
  expect(screen.getByText('Everything is done. Now send your answer.')).toBeTruthy();
  fireEvent.click(screen.getAllByRole('radio', { name: 'Yes' })[0] ?? document.body);
  expect(screen.getByText('1 question still needs an answer or a pass')).toBeTruthy();
});

it('a refusal stands at the top, has the focus and marks the questions it is about', () => {
  answering({ error: 'That did not fit.' });
  expect(document.activeElement?.textContent).toContain('That did not fit.');
  expect(
    within(screen.getByRole('group', { name: 'Were you there last time?' })).getByText(/or pass it/),
  ).toBeTruthy();
});

it('somebody who comes back starts on the page where something is left', () => {
  answering({ chosen: FormAnswer.parse({ answers: { 'ask-came': { pass: true } } }) });
  expect(screen.getByRole('heading', { name: 'Page 2 of 2' })).toBeTruthy();
});

it('all at once: every question on one page, with no steps', () => {
  answering({}, { ...setup, onePage: true });
  expect(screen.getByRole('group', { name: 'When can you come?' })).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Last time' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Next page' })).toBeNull();
});

const orderIn = ({ pages }: FormSetup) => pages.map(({ questions }) => questions.map(({ id }) => id));

it('a new question gets words, a kind and that kind’s own fields', () => {
  const { finished } = renderSetupForm(ui);
  expect(finished().pages).toEqual([]);
  const write = (label: string, value: string) =>
    fireEvent.change(screen.getByLabelText(label), { target: { value } });
  write('Words of question 1', 'Where shall we meet?');
  write('Option 1', 'Park');
  write('Option 2', 'Pool');
  expect(kind.setup.safeParse(finished()).success).toBe(true);
  write('Kind of question 1', 'availability');
  expect(screen.getByLabelText('Day of date 1')).toBeTruthy();
  press('Add a question to page 1');
  press('Add a page');
  expect(orderIn(finished()).map((questions) => questions.length)).toEqual([1]);
});

it('[FO2] a question moves by buttons, over the edge of its page too, and loses a condition that nothing can meet', () => {
  const { finished } = renderSetupForm(ui, { setup });
  fireEvent.click(screen.getByRole('button', { name: 'Move question 3 down' }));
  expect(orderIn(finished())).toEqual([
    ['ask-came', 'ask-liked'],
    ['ask-why', 'ask-dates'],
  ]);
  expect(document.activeElement?.getAttribute('data-move')).toBe('ask-why 1');
  fireEvent.click(screen.getByRole('button', { name: 'Move question 3 up' }));
  expect(orderIn(finished())[0]).toEqual(['ask-came', 'ask-liked', 'ask-why']);
  fireEvent.click(screen.getByRole('button', { name: 'Move question 2 up' }));
  const [liked, came] = finished().pages[0]?.questions ?? [];
  expect([liked?.id, liked?.showIf]).toEqual(['ask-liked', undefined]);
  expect(came?.id).toBe('ask-came');
  expect(kind.setup.safeParse(finished()).success).toBe(true);
});

it('[FO2] whom a question is for is chosen from the answers before it', () => {
  const { finished } = renderSetupForm(ui, { setup });
  const field = screen.getByLabelText('Who is asked question 2?');
  fireEvent.change(field, { target: { value: 'ask-came/came-no' } });
  expect(finished().pages[0]?.questions[1]?.showIf).toEqual({ question: 'ask-came', slice: 'came-no' });
  fireEvent.change(field, { target: { value: '' } });
  expect(finished().pages[0]?.questions[1]?.showIf).toBeUndefined();
  expect(screen.queryByLabelText('Who is asked question 1?')).toBeNull();
});

it('a form left half written is read back, and a question that nobody can read any more begins anew', () => {
  expect(ui.unfinished.parse(JSON.parse(JSON.stringify(setup)))).toEqual(setup);
  const [page] = setup.pages;
  const broken = {
    ...setup,
    pages: [{ ...page, questions: [{ ...page?.questions[0], setup: { odd: 1 } }] }],
  };
  const read = ui.unfinished.parse(broken).pages[0]?.questions[0];
  expect(read?.question).toBe('Were you there last time?');
  expect(activityUiOf('choice')?.unfinished.safeParse(read?.setup).success).toBe(true);
});

it('[FO6] the figure has a part for every question, with who answered, passed and was not asked', () => {
  const tally = kind.tally(setup, sample.answers, {});
  const figure = activityUiOf('form')?.figure(setup, tally, { sorted: false });
  if (figure?.figure !== 'parts') throw new Error('Parts are needed');
  expect(figure.parts.map(({ title, words, figure: own }) => [title, words, own.figure])).toEqual([
    ['Were you there last time?', '5 answered · 2 passed', 'bars'],
    ['What did you like?', '2 answered · 1 passed · 4 were not asked', 'bars'],
    ['What kept you away?', '1 answered · 1 left it out · 5 were not asked', 'bars'],
    ['When can you come?', '4 answered · 1 passed · 2 left it out', 'levels'],
  ]);
});

it('[FO5] in a room: half a form is kept on the server and does not count; a reload goes on where it was', async () => {
  const workshop = openTestRoom();
  const lead = await workshop.seat('lea', 'lead');
  const activity = ActivityId.parse('activity-1');
  void lead.send({
    type: 'activities.Draft',
    id: activity,
    kind: 'form',
    question: 'How was it?',
    setup: z.json().parse(setup),
  });
  void lead.send({ type: 'activities.Open', id: activity });
  const pupil = await workshop.seat('pia');
  const settle = () => act(() => workshop.settle());
  await settle();
  const show = (connection: typeof pupil) =>
    render(
      <RoomProvider connection={connection}>
        <ActivityView id={activity} />
      </RoomProvider>,
    );
  const counted = () => countBallots(workshop.server.state.activities, given()).counts?.answered;
  const given = () => {
    const found = workshop.server.state.activities.activities.get(activity);
    if (!found) throw new Error('The form is gone');
    return found;
  };
  const ballots = () => [...(workshop.server.state.activities.ballots.get(activity)?.values() ?? [])];

  const first = show(pupil);
  await settle();
  press('Next page');
  press('No to the rest');
  press('Back');
  await settle();
  expect([ballots().length, counted()]).toEqual([1, 0]);
  choose('No');
  fireEvent.click(screen.getByRole('button', { name: 'Send answer' }));
  await settle();
  expect(counted()).toBe(1);
  first.unmount();

  show(workshop.open('pia'));
  await settle();
  expect(screen.getByRole('radio', { name: 'No', checked: true })).toBeTruthy();
});

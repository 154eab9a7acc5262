import { type ScaleAnswer, ScaleSetup, scale } from '@sayso/shared/features/activities/kinds/scale/scale.ts';
import { fireEvent, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderBallot } from '../../testing/render-ballot.tsx';
import { renderSetupForm } from '../../testing/render-setup-form.tsx';
import { scaleFigure } from './scale-figure.ts';
import { scaleUi } from './scale-ui.ts';

const setup = ScaleSetup.parse({
  statements: [
    { id: 'heard-1', label: 'People listened to me.' },
    { id: 'clear-1', label: 'I understood it.' },
  ],
  points: [
    { id: 'often-1', label: 'Never' },
    { id: 'often-2', label: 'Sometimes' },
    { id: 'often-3', label: 'Always' },
  ],
});
const said = (answers: object): ScaleAnswer => scale.answer.parse({ answers });

const answering = (asked = setup, closed = false) =>
  renderBallot(scaleUi, asked, { question: 'How was it?', closed }).chosen;
const pick = (statement: string, point: string) =>
  fireEvent.click(within(screen.getByRole('group', { name: statement })).getByRole('radio', { name: point }));

it('[SC3] every statement is a group of its own with all levels and don’t know', () => {
  answering();
  for (const name of ['People listened to me.', 'I understood it.']) {
    const radios = within(screen.getByRole('group', { name })).getAllByRole('radio');
    expect(radios.map((radio) => radio.closest('div')?.textContent)).toEqual([
      'Never',
      'Sometimes',
      'Always',
      'Don’t know',
    ]);
  }
});

it('[SC4] an answer grows statement by statement, in one order however it was tapped', () => {
  const chosen = answering();
  pick('I understood it.', 'Don’t know');
  expect(chosen()).toEqual({ answers: { 'clear-1': 'dont-know' } });
  expect(screen.getByText('1 of 2 done')).toBeTruthy();
  pick('People listened to me.', 'Always');
  pick('I understood it.', 'Never');
  expect(JSON.stringify(chosen())).toBe('{"answers":{"heard-1":"often-3","clear-1":"often-1"}}');
  expect(screen.getByText('2 of 2 done')).toBeTruthy();
});

it('a statement with the words of the question is not said twice', () => {
  const [first] = setup.statements;
  if (!first) throw new Error('A statement is needed');
  const chosen = answering({ ...setup, statements: [{ ...first, label: 'How was it?' }] });
  expect(screen.getAllByRole('group')).toHaveLength(1);
  pick('How was it?', 'Sometimes');
  expect(chosen()).toEqual({ answers: { 'heard-1': 'often-2' } });
});

it('after closing nothing changes any more', () => {
  const chosen = answering(setup, true);
  pick('I understood it.', 'Never');
  expect(chosen()).toBeNull();
});

it('[SC6] a row says its middle answer, and who doesn’t know stands apart', () => {
  const tally = scale.tally(setup, [
    said({ 'heard-1': 'often-1', 'clear-1': 'dont-know' }),
    said({ 'heard-1': 'often-3', 'clear-1': 'dont-know' }),
  ]);
  expect(
    scaleFigure(setup, tally).rows.map(({ people, words, apart }) => ({ people, words, apart })),
  ).toEqual([
    { people: [1, 0, 1], words: 'Middle answer: between “Never” and “Always”', apart: undefined },
    { people: [0, 0, 0], words: 'Nobody chose a level', apart: 'Don’t know: 2' },
  ]);
  const [row] = scaleFigure(setup, scale.tally(setup, [said({ 'heard-1': 'often-2' })])).rows;
  expect(row?.words).toBe('Middle answer: Sometimes');
});

it('before the results the rows stand there without words', () => {
  expect(scaleFigure(setup, null).rows.map(({ words, people }) => [words, people])).toEqual([
    ['', [0, 0, 0]],
    ['', [0, 0, 0]],
  ]);
});

it('ready-made words fill the form and can be changed there', () => {
  const { finished } = renderSetupForm(scaleUi);
  const pressed = (name: string) => screen.getByRole('button', { name }).getAttribute('aria-pressed');
  expect(pressed('Agree')).toBe('true');
  fireEvent.click(screen.getByRole('button', { name: 'How often' }));
  fireEvent.click(screen.getByRole('button', { name: 'How was this meeting' }));
  expect([pressed('Agree'), pressed('How often')]).toEqual(['false', 'true']);
  expect(scale.setup.safeParse(finished()).success).toBe(true);
  fireEvent.change(screen.getByRole('textbox', { name: 'Level 3' }), { target: { value: 'Now and then' } });
  fireEvent.change(screen.getByRole('textbox', { name: 'Statement 5' }), { target: { value: ' ' } });
  expect(pressed('How often')).toBe('false');
  expect(finished().points[2]?.label).toBe('Now and then');
  expect(finished().statements).toHaveLength(4);
  fireEvent.click(screen.getByRole('button', { name: '0 to 10' }));
  expect(finished().points).toHaveLength(11);
  expect(screen.queryByRole('button', { name: 'Add a level' })).toBeNull();
});

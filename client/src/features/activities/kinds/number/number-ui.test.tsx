import {
  type NumberAnswer,
  type NumberSetup,
  number,
} from '@sayso/shared/features/activities/kinds/number/number.ts';
import { fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { announce } from '../../../../ui/announcer.ts';
import { type GivenBallot, renderBallot } from '../../testing/render-ballot.tsx';
import { renderSetupForm } from '../../testing/render-setup-form.tsx';
import { numberFigure } from './number-figure.ts';
import { numberUi } from './number-ui.ts';
import { numberWords } from './number-words.ts';

vi.mock('../../../../ui/announcer.ts', () => ({ announce: vi.fn() }));

const minutes: NumberSetup = { from: 0, to: 180, decimals: 0, step: 5, unit: { after: 'minutes' } };
const pounds: NumberSetup = { from: 0, to: 20, decimals: 2, unit: { before: '£' } };

function answering(setup: NumberSetup, given?: GivenBallot<NumberAnswer>) {
  const { chosen } = renderBallot(numberUi, setup, given);
  return () => chosen()?.number ?? null;
}
const type = (value: string) => fireEvent.change(screen.getByRole('textbox'), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

it('[NM6] a comma is a decimal point, and the number is read back', () => {
  const answer = answering(pounds);
  type('2,5');
  expect(answer()).toBe(2.5);
  expect(screen.getByText('You say: £2.50')).toBeTruthy();
});

it('[NM2] what does not fit is said while it is typed, and is not read back', () => {
  const answer = answering(minutes);
  type('181');
  expect(answer()).toBe(181);
  expect(screen.getByText(/too small or too large/)).toBeTruthy();
  type('60.5');
  expect(screen.getByText(/too many digits/)).toBeTruthy();
  expect(screen.queryByText(/You say/)).toBeNull();
  type('ten');
  expect(answer()).toBeNull();
  expect(screen.getByText(/Write a number in digits/)).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('ten');
  type('60');
  expect(answer()).toBe(60);
});

it('buttons step within the ends and say when there is no further', () => {
  const answer = answering(minutes);
  press('More');
  expect(answer()).toBe(5);
  expect(announce).toHaveBeenLastCalledWith('5 minutes', 'number');
  press('Less');
  expect(answer()).toBe(0);
  press('Less');
  expect(answer()).toBe(0);
  expect(screen.getByText('That is the smallest number here.')).toBeTruthy();
  type('178');
  press('More');
  expect(answer()).toBe(180);
  press('More');
  expect(screen.getByText('That is the largest number here.')).toBeTruthy();
});

it('steps of a tenth add up to tenths', () => {
  const answer = answering({ from: 0, to: 1, decimals: 1, step: 0.1 });
  for (let step = 0; step < 3; step += 1) press('More');
  expect(answer()).toBe(0.3);
});

it('what was sent stands there again, and a closed ballot changes nothing', () => {
  const answer = answering(minutes, { closed: true, chosen: { number: 60 } });
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('60');
  press('More');
  type('70');
  expect(answer()).toBe(60);
});

it('[NM3] the figure has every answer, the median and the middle half, and no mean', () => {
  const tally = number.tally(
    minutes,
    [1, 2, 3, 4].map((one) => ({ number: one })),
  );
  expect(numberFigure(minutes, tally)).toEqual({
    figure: 'line',
    from: 0,
    to: 180,
    unit: { after: 'minutes' },
    dots: [1, 2, 3, 4].map((at) => ({ at, people: 1 })),
    marks: [{ at: 2.5, label: 'Middle answer' }],
    band: { from: 1.75, to: 3.25, label: 'Half of the answers' },
    note: undefined,
  });
  expect(numberFigure(minutes, null)).toMatchObject({ dots: [], marks: [], band: undefined });
});

it('[NM5] the figure says when dots stand for stretches', () => {
  const many = Array.from({ length: 64 }, (_, at) => ({ number: at + 1 }));
  expect(numberFigure(minutes, number.tally(minutes, many)).note).toContain('close to each other');
});

it('numbers are written with their unit', () => {
  expect(numberWords(1200, minutes)).toBe('1,200 minutes');
  expect(numberWords(2.5, pounds)).toBe('£2.50');
  expect(numberWords(3, pounds)).toBe('£3');
});

it('the form takes a minus, and words left empty are no unit', () => {
  const { finished } = renderSetupForm(numberUi);
  const write = (name: string, value: string) =>
    fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } });
  write('Smallest number', '-');
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Smallest number' }).value).toBe('-');
  write('Smallest number', '-5');
  write('Words after the number', '°C');
  write('Words before the number', ' ');
  expect(finished()).toEqual({ from: -5, to: 100, decimals: 0, unit: { after: '°C' } });
});

import {
  type PointsAnswer,
  type PointsSetup,
  points,
} from '@sayso/shared/features/activities/kinds/points/points.ts';
import { LabelledId } from '@sayso/shared/features/activities/labelled.ts';
import { fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { announce } from '../../../../ui/announcer.ts';
import { type GivenBallot, renderBallot } from '../../testing/render-ballot.tsx';
import { renderSetupForm } from '../../testing/render-setup-form.tsx';
import { averageWords } from './amount-words.ts';
import { pointsFigure, wholeBar } from './points-figure.ts';
import { pointsUi } from './points-ui.ts';

vi.mock('../../../../ui/announcer.ts', () => ({ announce: vi.fn() }));

const music = { id: LabelledId.parse('idea-music'), label: 'Music' };
const sport = { id: LabelledId.parse('idea-sport'), label: 'Sport' };
const setup: PointsSetup = { items: [music, sport], total: 100, unit: '£', step: 10 };

function answering(asked: PointsSetup, given?: GivenBallot<PointsAnswer>) {
  const { chosen } = renderBallot(pointsUi, asked, given);
  return () => chosen()?.points ?? null;
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const type = (name: string, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } });

it('[PB6] what is left stands there and is said with every change', () => {
  const given = answering(setup);
  expect(screen.getByText('You have £100 left')).toBeTruthy();
  press('More: Music');
  press('More: Music');
  expect(given()).toEqual({ [music.id]: 20 });
  expect(screen.getByText('You have £80 left')).toBeTruthy();
  expect(announce).toHaveBeenLastCalledWith('Music: £20. £80 left', 'points');
  press('Less: Music');
  press('Less: Music');
  expect(given()).toBeNull();
});

it('[PB6] a button that can give no more keeps its place and says why', () => {
  const given = answering(setup, { chosen: { points: { [music.id]: 100 } } });
  const more = screen.getByRole('button', { name: 'More: Sport' });
  expect(more.getAttribute('aria-disabled')).toBe('true');
  fireEvent.click(more);
  expect(given()).toEqual({ [music.id]: 100 });
  expect(screen.getByText(/Nothing is left/)).toBeTruthy();
  expect(announce).toHaveBeenLastCalledWith(expect.stringContaining('Nothing is left'));
});

it('[PB6] the most for one stops its own button only', () => {
  const given = answering({ ...setup, most: 50 }, { chosen: { points: { [music.id]: 50 } } });
  press('More: Music');
  expect(screen.getByText('£50 is the most for one.')).toBeTruthy();
  press('More: Sport');
  expect(given()).toEqual({ [music.id]: 50, [sport.id]: 10 });
});

it('[PB2] amounts can be typed; too much is said at once and kept to be put right', () => {
  const given = answering(setup, { chosen: { points: { [sport.id]: 30 } } });
  type('Music', '70');
  expect(given()).toEqual({ [music.id]: 70, [sport.id]: 30 });
  type('Music', '80');
  expect(given()).toEqual({ [music.id]: 80, [sport.id]: 30 });
  expect(screen.getByText('You gave £10 too much')).toBeTruthy();
  expect(screen.getByText('That is more than you have. Take some back.')).toBeTruthy();
  type('Music', '-');
  expect(given()).toEqual({ [sport.id]: 30 });
});

it('[PB2] half a step is said once the number is written, and the buttons go to whole steps', () => {
  const given = answering(setup);
  const field = screen.getByRole('textbox', { name: 'Music' });
  fireEvent.focus(field);
  type('Music', '15');
  expect(screen.queryByText('Give this in steps of £10.')).toBeNull();
  fireEvent.blur(field);
  expect(screen.getByText('Give this in steps of £10.')).toBeTruthy();
  press('More: Music');
  expect(given()).toEqual({ [music.id]: 20 });
});

it('arrow keys step, and a closed ballot changes nothing', () => {
  const given = answering(setup);
  fireEvent.keyDown(screen.getByRole('textbox', { name: 'Sport' }), { key: 'ArrowUp' });
  expect(given()).toEqual({ [sport.id]: 10 });
});

it('a closed ballot can be read and changes nothing', () => {
  const given = answering(setup, { closed: true, chosen: { points: { [music.id]: 40 } } });
  press('More: Music');
  fireEvent.keyDown(screen.getByRole('textbox', { name: 'Music' }), { key: 'ArrowDown' });
  expect(given()).toEqual({ [music.id]: 40 });
});

it('[PB3] a bar says the mean over all, who gave and the largest share; the note what was kept', () => {
  const tally = points.tally(setup, [
    { points: { [music.id]: 50, [sport.id]: 50 } },
    { points: { [music.id]: 10 } },
    { points: { [sport.id]: 100 } },
    { points: { [music.id]: 20 } },
  ]);
  const { bars, note } = pointsFigure(setup, tally, { sorted: true });
  expect(bars.map(({ label, words, more }) => [label, words, more])).toEqual([
    ['Sport', '£38 on average', '2 of 4 gave something · largest: £100'],
    ['Music', '£20 on average', '3 of 4 gave something · largest: £50'],
  ]);
  expect(note).toBe('On average, people kept £43 of their £100.');
  expect(pointsFigure(setup, null, { sorted: false }).bars.map(({ words }) => words)).toEqual(['', '']);
});

it('a whole bar is all there is, halved while every mean fits', () => {
  expect([100, 51, 50, 25, 1, 0].map((mean) => wholeBar(100, mean))).toEqual([100, 100, 50, 25, 1.5625, 100]);
});

it('averages of pounds have pence only where they matter, points tenths', () => {
  expect([7.5, 41.67, 12].map((mean) => averageWords(mean, { unit: '£' }))).toEqual(['£7.50', '£42', '£12']);
  expect([1, 12.34].map((mean) => averageWords(mean, { unit: 'points' }))).toEqual([
    '1 point',
    '12.3 points',
  ]);
});

it('the form takes numbers as they are typed, and no number is no limit', () => {
  const { finished } = renderSetupForm(pointsUi, { setup: { ...setup, most: 50 } });
  type('How much does each person have?', '');
  type('How much does each person have?', '500');
  type('The most for one thing', '');
  expect(finished()).toEqual({ items: [music, sport], total: 500, unit: '£', step: 10 });
});

import {
  type TwoAxesAnswer,
  type TwoAxesSetup,
  twoAxes,
} from '@sayso/shared/features/activities/kinds/two-axes/two-axes.ts';
import { LabelledId } from '@sayso/shared/features/activities/labelled.ts';
import { fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { announce } from '../../../../ui/announcer.ts';
import { type GivenBallot, renderBallot } from '../../testing/render-ballot.tsx';
import { placeWords } from './place-words.ts';
import { twoAxesFigure } from './two-axes-figure.ts';
import { twoAxesUi } from './two-axes-ui.ts';

vi.mock('../../../../ui/announcer.ts', () => ({ announce: vi.fn() }));

const event = { id: LabelledId.parse('project-event'), label: 'Event' };
const visit = { id: LabelledId.parse('project-visit'), label: 'Visit' };
const setup: TwoAxesSetup = {
  items: [event, visit],
  across: { low: 'Hard', high: 'Easy' },
  up: { low: 'Little', high: 'Much' },
};

function answering(given?: GivenBallot<TwoAxesAnswer>) {
  const { chosen } = renderBallot(twoAxesUi, setup, given);
  vi.spyOn(square(), 'getBoundingClientRect').mockReturnValue(new DOMRect(100, 200, 400, 400));
  return () => chosen()?.places ?? null;
}
const square = () => screen.getByRole('button', { name: /^Place/ });

it('[TA6] a tap places the chosen thing where it was, and the next one is offered', () => {
  const places = answering();
  fireEvent.click(square(), { detail: 1, clientX: 200, clientY: 300 });
  expect(places()).toEqual({ [event.id]: { x: 0.25, y: 0.75 } });
  expect(announce).toHaveBeenLastCalledWith('Event: towards “Hard”, towards “Much”', 'two-axes');
  fireEvent.click(screen.getByRole('button', { name: 'Next: Visit' }));
  fireEvent.click(square(), { detail: 1, clientX: 500, clientY: 600 });
  expect(places()).toEqual({ [event.id]: { x: 0.25, y: 0.75 }, [visit.id]: { x: 1, y: 0 } });
  expect(screen.getByText('Everything has a place.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Next/ })).toBeNull();
});

it('[TA6] Enter places in the middle, and arrow keys move as far as the square goes', () => {
  const places = answering();
  fireEvent.click(square(), { detail: 0 });
  expect(places()).toEqual({ [event.id]: { x: 0.5, y: 0.5 } });
  fireEvent.keyDown(square(), { key: 'ArrowLeft' });
  fireEvent.keyDown(square(), { key: 'ArrowUp' });
  expect(places()).toEqual({ [event.id]: { x: 0.45, y: 0.55 } });
  for (let step = 0; step < 30; step += 1) fireEvent.keyDown(square(), { key: 'ArrowDown' });
  expect(places()).toEqual({ [event.id]: { x: 0.45, y: 0 } });
});

it('[TA6] sliders and their buttons move one direction each, and say where it stands', () => {
  const places = answering();
  fireEvent.click(screen.getByRole('radio', { name: /Visit/ }));
  const across = screen.getByRole('slider', { name: 'Left to right: Visit' });
  fireEvent.change(across, { target: { value: '18' } });
  expect(places()).toEqual({ [visit.id]: { x: 0.9, y: 0.5 } });
  expect(across.getAttribute('aria-valuetext')).toBe('close to “Easy”');
  fireEvent.click(screen.getByRole('button', { name: 'Move towards “Little”' }));
  expect(places()).toEqual({ [visit.id]: { x: 0.9, y: 0.45 } });
});

it('[TA3] the number of things without a place stands there', () => {
  answering({ chosen: { places: { [visit.id]: { x: 0, y: 0 } } } });
  expect(screen.getByText('1 is left to place.')).toBeTruthy();
  expect(screen.getByRole('radio', { name: /Visit.*placed/ })).toBeTruthy();
});

it('a closed ballot can be read and changes nothing', () => {
  const places = answering({ closed: true, chosen: { places: { [event.id]: { x: 0.5, y: 0.5 } } } });
  fireEvent.click(square(), { detail: 1, clientX: 100, clientY: 200 });
  fireEvent.keyDown(square(), { key: 'ArrowLeft' });
  fireEvent.change(screen.getByRole('slider', { name: /^Left/ }), { target: { value: '1' } });
  fireEvent.click(screen.getByRole('button', { name: 'Move towards “Easy”' }));
  expect(places()).toEqual({ [event.id]: { x: 0.5, y: 0.5 } });
});

it('places are said by the ends that they are near', () => {
  expect(placeWords({ x: 0.5, y: 0.55 }, setup)).toBe('half way across, half way up');
  expect(placeWords({ x: 0.6, y: 0.2 }, setup)).toBe('towards “Easy”, close to “Little”');
});

it('[TA5] the figure has a dot for every person beside the median', () => {
  const answer = (x: number, y: number) => ({
    places: { [event.id]: { x, y }, [visit.id]: { x: 0.5, y: 0.5 } },
  });
  const tally = twoAxes.tally(setup, [answer(0.1, 0.9), answer(0.1, 0.9), answer(0.8, 0.7)]);
  const figure = twoAxesFigure(setup, tally);
  expect(figure.sets[0]).toEqual({
    id: event.id,
    label: 'Event',
    series: 1,
    dots: [
      { x: 0.1, y: 0.9 },
      { x: 0.1, y: 0.9 },
      { x: 0.8, y: 0.7 },
    ],
    middle: { x: 0.1, y: 0.9 },
    words: 'Middle of 3 people: close to “Hard”, close to “Much”',
  });
  expect(twoAxesFigure(setup, null).sets[0]).toMatchObject({ dots: [], middle: undefined, words: '' });
});

it('fields left empty are nothing to place', () => {
  const fresh = twoAxesUi.newSetup();
  expect(twoAxesUi.finished({ ...fresh, items: [event, { ...visit, label: ' ' }] })).toEqual({
    ...fresh,
    items: [event],
  });
});

import {
  type PanelAnswer,
  type PanelSetup,
  panel,
} from '@sayso/shared/features/activities/kinds/panel/panel.ts';
import { LabelledId } from '@sayso/shared/features/activities/labelled.ts';
import { fireEvent, screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { type GivenBallot, renderBallot } from '../../testing/render-ballot.tsx';
import { panelFigure } from './panel-figure.ts';
import { panelUi } from './panel-ui.ts';

const labelled = (id: string, label: string) => ({ id: LabelledId.parse(id), label });
const garden = LabelledId.parse('pitch-garden');
const setup: PanelSetup = {
  pitches: [labelled('pitch-bikes', 'Bikes'), labelled('pitch-garden', 'Garden')],
  criteria: [labelled('criterion-need', 'Need'), labelled('criterion-all', 'For all')],
  points: 5,
  low: 'Not at all',
  high: 'Very much',
};

function scoring(given?: GivenBallot<PanelAnswer>) {
  const onPart = vi.fn();
  const { chosen } = renderBallot(panelUi, setup, {
    onPart,
    readBack: (kept) => panel.answer.parse(kept),
    ...given,
  });
  return Object.assign(chosen, { onPart });
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const score = (criterion: string, points: string) =>
  fireEvent.click(
    within(screen.getByRole('group', { name: criterion })).getByRole('radio', { name: points }),
  );
const shown = () => screen.getByRole('heading', { level: 3 }).textContent;

it('[PA2] points, a pass and knowing the people; what was scored before is kept', () => {
  const answer = scoring();
  press(/^Bikes/);
  score('Need', '4');
  score('For all', '5, Very much');
  expect(answer()?.scores).toEqual({ 'pitch-bikes': { 'criterion-need': 4, 'criterion-all': 5 } });
  expect(screen.getByRole('progressbar').getAttribute('aria-valuetext')).toBe('1 of 2 done');
  press(/^Garden/);
  press('I know these people');
  expect(answer()?.scores[garden]).toBe('conflict');
  press('Pass on this one');
  expect(answer()?.scores[garden]).toBe('pass');
  expect(screen.getByRole('button', { name: /^Garden\s*:\s*passed/ })).toBeTruthy();
  score('Need', '1, Not at all');
  expect(answer()?.scores[garden]).toEqual({ 'criterion-need': 1 });
  expect(screen.getByText(/^1 pitch is still to do/)).toBeTruthy();
});

it('a pass that is taken back gives the points back, or nothing where there were none', () => {
  const answer = scoring();
  press('Pass on this one');
  press('Pass on this one');
  expect(answer()).toBeNull();
  score('Need', '3');
  press('Pass on this one');
  press('Pass on this one');
  expect(Object.values(answer()?.scores ?? {})).toEqual([{ 'criterion-need': 3 }]);
});

it('[PA7] whoever goes on is taken to the name of the pitch, and everybody has an order of their own', () => {
  scoring();
  const first = shown();
  press('Next pitch');
  expect(shown()).not.toBe(first);
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 3 }));
  press('Back');
  expect(shown()).toBe(first);
});

it('whoever chooses the pitch that is shown is taken to its name at once, and not later', () => {
  scoring();
  const name = screen.getByRole('heading', { level: 3 });
  press(new RegExp(`^${name.textContent}`));
  expect(document.activeElement).toBe(name);
  press('Pass on this one');
  screen.getByRole('button', { name: 'Pass on this one' }).focus();
  press('Pass on this one');
  expect(document.activeElement).not.toBe(name);
});

it('[PA2] what was scored so far is saved with every step, and nothing when nothing was', () => {
  const answer = scoring();
  press('Next pitch');
  expect(answer.onPart).not.toHaveBeenCalled();
  score('Need', '3');
  press('Back');
  expect(answer.onPart).toHaveBeenCalledExactlyOnceWith(answer());
});

it('somebody who comes back starts where something is left to do', () => {
  scoring({ chosen: { scores: { [LabelledId.parse('pitch-bikes')]: 'pass' }, comments: {} } });
  expect(shown()).toBe('Garden');
});

it('[PA6] a comment keeps its spaces while it is typed, and an empty one is none', () => {
  const answer = scoring();
  const field = screen.getByRole('textbox', { name: /comment/ });
  fireEvent.change(field, { target: { value: 'Good ' } });
  expect(field).toHaveProperty('value', 'Good ');
  expect(Object.values(answer()?.comments ?? {})).toEqual(['Good ']);
  fireEvent.change(field, { target: { value: 'a'.repeat(301) } });
  expect(field).toHaveProperty('value', 'a'.repeat(301));
  fireEvent.change(field, { target: { value: '  ' } });
  expect(answer()).toBeNull();
});

it('a closed question changes nothing', () => {
  const answer = scoring({ closed: true });
  score('Need', '3');
  press('Pass on this one');
  expect(answer()).toBeNull();
});

const given = (bikes: number, garden: number | 'pass'): PanelAnswer => ({
  scores: Object.fromEntries(
    setup.pitches.map(({ id }, at) => {
      const value = at === 0 ? bikes : garden;
      return [id, value === 'pass' ? value : { 'criterion-need': value, 'criterion-all': value }];
    }),
  ),
  comments: {},
});
const figure = (...answers: PanelAnswer[]) =>
  panelFigure(setup, panel.tally(setup, answers), { sorted: true });

it('[PA4] the figure has a mean, a dot for everybody and what stands beside it', () => {
  const { rows, note, from, to } = figure(given(2, 5), given(3, 'pass'));
  expect([from, to]).toEqual([1, 5]);
  expect(rows.map(({ label, mean, dots, words }) => ({ label, mean, dots, words }))).toEqual([
    { label: 'Garden', mean: 5, dots: [{ at: 5, people: 1 }], words: 'Average 5' },
    {
      label: 'Bikes',
      mean: 2.5,
      dots: [
        { at: 2, people: 1 },
        { at: 3, people: 1 },
      ],
      words: 'Average 2.5',
    },
  ]);
  expect(rows[0]?.more).toBe('1 scored · 1 passed');
  expect(note).toBeUndefined();
});

it('[PA5] close and equal means are said to be so', () => {
  expect(figure(given(4, 4)).note).toBe('Equal: Bikes · Garden have the same average.');
  expect(figure(given(4, 4)).rows[1]?.more).toBe('Same average as Bikes · 1 scored');
  const many = Array.from({ length: 5 }, () => given(4, 4));
  expect(figure(...many, given(4, 3)).note).toMatch(/^Close: between Bikes · Garden/);
  expect(panelFigure(setup, null, { sorted: false }).rows.map(({ words, mean }) => [words, mean])).toEqual([
    ['', null],
    ['', null],
  ]);
});

it('fields left empty are no pitches and no criteria', () => {
  const fresh = panelUi.newSetup();
  expect(panelUi.finished(fresh)).toEqual({ ...fresh, pitches: [], criteria: [] });
  expect(panelUi.finished(setup)).toEqual(setup);
});

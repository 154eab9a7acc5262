import { type ApprovalAnswer, approval } from '@sayso/shared/features/activities/kinds/approval/approval.ts';
import { LabelledId } from '@sayso/shared/features/activities/labelled.ts';
import { fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { type GivenBallot, renderBallot } from '../../testing/render-ballot.tsx';
import { approvalFigure } from './approval-figure.ts';
import { approvalUi } from './approval-ui.ts';

const park = { id: LabelledId.parse('place-park'), label: 'Park' };
const pool = { id: LabelledId.parse('place-pool'), label: 'Pool' };
const hall = { id: LabelledId.parse('place-hall'), label: 'Hall' };
const setup = { options: [park, pool, hall] };

const answering = (given?: GivenBallot<ApprovalAnswer>) => renderBallot(approvalUi, setup, given).chosen;
const tap = (name: string) => fireEvent.click(screen.getByRole('checkbox', { name }));
const ticked = (...options: { id: LabelledId }[]) => ({ options: options.map(({ id }) => id) });

it('[AP2] ticks are kept in the order of the question, and no tick is no answer', () => {
  const answer = answering();
  tap('Hall');
  tap('Park');
  expect(answer()).toEqual(ticked(park, hall));
  tap('Park');
  tap('Hall');
  expect(answer()).toBeNull();
});

it('[AP2] none of these is an answer of its own, and goes when something is ticked', () => {
  const answer = answering();
  tap('Park');
  tap('None of these');
  expect(answer()).toEqual({ options: [] });
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Park' }).checked).toBe(false);
  tap('None of these');
  expect(answer()).toBeNull();
  tap('None of these');
  tap('Pool');
  expect(answer()).toEqual(ticked(pool));
});

it('a closed ballot changes nothing', () => {
  const answer = answering({ closed: true, chosen: ticked(park) });
  tap('Pool');
  tap('None of these');
  expect(answer()).toEqual(ticked(park));
});

it('[AP5] the note says when it is close, and who could live with none', () => {
  const note = (...answers: ApprovalAnswer[]) =>
    approvalFigure(setup, approval.tally(setup, answers), { sorted: false }).note;
  expect(note(ticked(park, pool))).toBe('Close: the first ones have the same number of people.');
  expect(note(ticked(park, pool), ticked(park), ticked())).toBe(
    'Close: only one person lies between the first two. 1 person could not live with any of these.',
  );
  expect(note(ticked(park), ticked(park))).toBeUndefined();
  expect(approvalFigure(setup, null, { sorted: false }).note).toBeUndefined();
});

it('bars say people of those who answered, most first when sorted', () => {
  const tally = approval.tally(setup, [ticked(hall), ticked(hall, pool), ticked(hall)]);
  expect(
    approvalFigure(setup, tally, { sorted: true }).bars.map(({ label, words }) => [label, words]),
  ).toEqual([
    ['Hall', '3 of 3'],
    ['Pool', '1 of 3'],
    ['Park', '0 of 3'],
  ]);
});

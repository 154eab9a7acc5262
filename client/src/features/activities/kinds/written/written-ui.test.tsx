import {
  type WrittenAnswer,
  type WrittenSetup,
  written,
} from '@sayso/shared/features/activities/kinds/written/written.ts';
import { fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { type GivenBallot, renderBallot } from '../../testing/render-ballot.tsx';
import { writtenFigure } from './written-figure.ts';
import { writtenUi } from './written-ui.ts';

const long: WrittenSetup = { lines: 'long', hold: false };
const short: WrittenSetup = { lines: 'short', hold: false };

function answering(setup: WrittenSetup, given?: GivenBallot<WrittenAnswer>) {
  const { chosen, choose } = renderBallot(writtenUi, setup, given);
  return { text: () => chosen()?.text, choose };
}
const field = (): HTMLInputElement => screen.getByRole('textbox', { name: 'Your answer' });
const write = (value: string) => fireEvent.change(field(), { target: { value } });

it('what is typed stays as it is typed, and nothing but spaces is no answer', () => {
  const { text } = answering(long);
  write('More ');
  expect([field().value, text()]).toEqual(['More ', 'More']);
  write('More  time\n');
  expect([field().value, text()]).toEqual(['More  time\n', 'More  time']);
  write(' \n');
  expect([field().value, text()]).toEqual([' \n', undefined]);
});

it('short is one line, long is several, and text goes the way of its script', () => {
  answering(short);
  expect([field().tagName, field().dir]).toEqual(['INPUT', 'auto']);
});

it('long is several lines', () => {
  answering(long);
  expect([field().tagName, field().dir]).toEqual(['TEXTAREA', 'auto']);
});

it.each([
  [short, 140],
  [long, 1000],
] as const)('%o: what is too long says by how much, is not cut and stays chosen', (setup, limit) => {
  const { text } = answering(setup);
  write('👍'.repeat(limit));
  expect(field().getAttribute('aria-invalid')).toBeNull();
  write('👍'.repeat(limit + 2));
  expect(screen.getByText('That is 2 letters too long.')).toBeTruthy();
  expect(field().getAttribute('aria-invalid')).toBe('true');
  expect(text()).toBe('👍'.repeat(limit + 2));
  write('a'.repeat(10_001));
  expect(field().value).toHaveLength(10_001);
  expect(text()).toBeUndefined();
});

it('shows what is chosen on a page that was loaded again, and what is chosen elsewhere', async () => {
  const { choose } = answering(short, { chosen: { text: 'The games' } });
  expect(field().value).toBe('The games');
  choose({ text: 'The food' });
  expect(await screen.findByDisplayValue('The food')).toBe(field());
});

it('a closed question keeps its answer to be read', () => {
  answering(long, { chosen: { text: 'The games' }, closed: true });
  expect(field().readOnly).toBe(true);
});

it('the figure is a card for each text, with people where several wrote it', () => {
  const answers = ['b', 'The games', 'the games!', 'The games'].map((text) => ({ text }));
  const tally = written.tally(long, answers, written.curation.initial);
  expect(writtenFigure(long, tally)).toEqual({
    figure: 'cards',
    groups: [
      {
        id: 'texts',
        title: null,
        cards: [
          { id: 'b', text: 'b' },
          { id: 'the games', text: 'The games', words: '3 people' },
        ],
      },
    ],
  });
  expect(writtenFigure(long, null).groups).toEqual([]);
});

import {
  type WordCloudAnswer,
  type WordCloudSetup,
  wordCloud,
} from '@sayso/shared/features/activities/kinds/word-cloud/word-cloud.ts';
import { fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { type GivenBallot, renderBallot } from '../../testing/render-ballot.tsx';
import { wordCloudFigure } from './word-cloud-figure.ts';
import { wordCloudUi } from './word-cloud-ui.ts';

const setup: WordCloudSetup = { words: 3, hold: false };

function answering(given?: GivenBallot<WordCloudAnswer>) {
  const { chosen, choose } = renderBallot(wordCloudUi, setup, given);
  return { words: () => chosen()?.words, choose };
}
const field = (name: string): HTMLInputElement => screen.getByRole('textbox', { name });
const write = (name: string, value: string) => fireEvent.change(field(name), { target: { value } });

it('a field for each word; empty ones do not count, and what is typed stays as it is typed', () => {
  const { words } = answering();
  write('Word 3', 'kind ');
  expect(words()).toEqual(['kind']);
  expect(field('Word 3').value).toBe('kind ');
  write('Word 1', 'two  words');
  expect(words()).toEqual(['two words', 'kind']);
  expect(field('Word 1').value).toBe('two  words');
  write('Word 1', '');
  write('Word 3', ' ');
  expect(words()).toBeUndefined();
});

it('Enter goes on to the next word, and from the last one sends', () => {
  answering();
  field('Word 1').focus();
  expect(fireEvent.keyDown(field('Word 1'), { key: 'Enter' })).toBe(false);
  expect(document.activeElement).toBe(field('Word 2'));
  expect(fireEvent.keyDown(field('Word 3'), { key: 'Enter' })).toBe(true);
});

it('a word that is too long says so, is no answer, and is not cut', () => {
  const { words } = answering();
  write('Word 1', 'fair');
  write('Word 2', 'a'.repeat(31));
  expect(screen.getByText('That is too long. 30 letters are the most.')).toBeTruthy();
  expect(words()).toBeUndefined();
  expect(field('Word 2').value).toBe('a'.repeat(31));
  write('Word 2', 'a'.repeat(30));
  expect(words()).toEqual(['fair', 'a'.repeat(30)]);
});

it('shows what is chosen on a page that was loaded again, and what is chosen elsewhere', async () => {
  const { choose } = answering({ chosen: { words: ['fair', 'kind'] } });
  expect([field('Word 1').value, field('Word 2').value, field('Word 3').value]).toEqual(['fair', 'kind', '']);
  choose({ words: ['open'] });
  expect(await screen.findByDisplayValue('open')).toBe(field('Word 1'));
  expect(field('Word 2').value).toBe('');
});

it('a closed question keeps its words to be read', () => {
  answering({ chosen: { words: ['fair'] }, closed: true });
  expect(field('Word 1').readOnly).toBe(true);
});

it('the figure says the words with their people, and how many more there are', () => {
  const answers = [{ words: ['Fair'] }, { words: ['fair', 'kind'] }, { words: ['fair'] }];
  const tally = wordCloud.tally(setup, answers, wordCloud.curation.initial);
  expect(wordCloudFigure(setup, tally)).toEqual({
    figure: 'cloud',
    words: [
      { id: 'fair', text: 'fair', people: 3 },
      { id: 'kind', text: 'kind', people: 1 },
    ],
    more: 0,
  });
  expect(wordCloudFigure(setup, { ...tally, rest: { words: 20, people: 9 } }).more).toBe(20);
  expect(wordCloudFigure(setup, null).words).toEqual([]);
});

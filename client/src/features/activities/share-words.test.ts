import { expect, it } from 'vitest';
import { shareOf, shareWords } from './share-words.ts';

it('below twenty answers there are counts and no percentages', () => {
  expect(shareWords(7, 12)).toBe('7 of 12');
  expect(shareWords(0, 19)).toBe('0 of 19');
});

it('from twenty answers on there is a percentage of those who answered beside the count', () => {
  expect(shareWords(7, 25)).toBe('7 of 25 · 28 %');
  expect(shareWords(20, 20)).toBe('20 of 20 · 100 %');
});

it('a bar of nobody is empty', () => {
  expect(shareOf(0, 0)).toBe(0);
  expect(shareOf(1, 4)).toBe(0.25);
});

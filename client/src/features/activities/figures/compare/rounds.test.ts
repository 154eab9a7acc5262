import { expect, it } from 'vitest';
import type { Bar, Bars } from '../figure.ts';
import { changeWords, pairsOf } from './rounds.ts';

const bar = (id: string, value?: number): Bar => ({ id, label: id, share: 0.5, words: '', series: 1, value });
const round = (...bars: Bar[]) => ({
  title: 'Vote',
  words: '',
  figure: { figure: 'bars', bars } satisfies Bars,
});

it('bars of one thing are paired, in the order of the last round', () => {
  const pairs = pairsOf([round(bar('moon', 5), bar('wind', 4)), round(bar('wind', 1), bar('moon', 11))]);
  expect(pairs?.map(({ id, change }) => [id, change])).toEqual([
    ['wind', -3],
    ['moon', 6],
  ]);
  expect(pairs?.[0]?.bars.map(({ value }) => value)).toEqual([4, 1]);
});

it('without numbers nothing is said about the change', () => {
  expect(pairsOf([round(bar('moon')), round(bar('moon', 3))])?.[0]?.change).toBeUndefined();
});

it('other things, other figures and single rounds are not laid over one another', () => {
  expect(pairsOf([round(bar('moon')), round(bar('wind'))])).toBeUndefined();
  expect(pairsOf([round(bar('moon'), bar('wind')), round(bar('moon'))])).toBeUndefined();
  expect(pairsOf([round(bar('moon'))])).toBeUndefined();
  const cloud = { title: 'Words', words: '', figure: { figure: 'cloud', words: [] } } as const;
  expect(pairsOf([cloud, cloud])).toBeUndefined();
});

it('a change says its direction', () => {
  expect([3, -2, 0, 1.25].map(changeWords)).toEqual(['+3', '−2', '0', '+1.3']);
});

import type { Cards, Line, Parts, Plane, Spreads } from '../features/activities/figures/figure.ts';
import { seriesFor } from '../ui/series.ts';
import { arabic, cloud, five, levels, long, thrown } from './figure-samples-rows.ts';

const guesses = [12, 30, 35, 38, 40, 40, 40, 42, 42, 45, 45, 45, 45, 48, 50, 50, 52, 55, 60, 60, 75, 90];
export const line: Line = {
  figure: 'line',
  from: 0,
  to: 100,
  unit: { before: '£' },
  dots: [...new Set(guesses)].map((at) => ({ at, people: guesses.filter((guess) => guess === at).length })),
  marks: [
    { at: 45, label: 'Middle guess' },
    { at: 62, label: 'It is' },
  ],
  band: { from: 40, to: 52, label: 'Half of all guesses' },
};
export const tall: Line = {
  figure: 'line',
  from: 0,
  to: 10,
  unit: { after: 'minutes' },
  dots: [2, 5, 14, 30, 41, 60, 88, 51, 20, 9, 3].map((people, at) => ({ at, people })),
  marks: [{ at: 6, label: 'Middle' }],
  band: { from: 4, to: 7, label: 'Middle half' },
};

const scatter = (seed: number, count: number, x: number, y: number) =>
  Array.from({ length: count }, (_, at) => ({
    x: Math.min(1, Math.max(0, x + (thrown(seed + at) - 0.5) * 0.5)),
    y: Math.min(1, Math.max(0, y + (thrown(seed + at + 400) - 0.5) * 0.5)),
  }));
export const plane: Plane = {
  figure: 'plane',
  across: { low: 'Easy to do', high: 'Hard to do' },
  up: { low: 'Helps a little', high: 'Helps a lot' },
  sets: [
    {
      id: 'bus',
      label: 'Free bus for under-18s',
      series: 1,
      dots: [...scatter(1, 14, 0.7, 0.75), ...Array.from({ length: 4 }, () => ({ x: 0.8, y: 0.9 }))],
      middle: { x: 0.72, y: 0.78 },
      words: '18 answers, middle: hard, helps a lot',
    },
    {
      id: 'bench',
      label: 'A bench by the pond',
      series: 2,
      dots: scatter(60, 12, 0.25, 0.35),
      middle: { x: 0.24, y: 0.36 },
      words: '12 answers, middle: easy, helps a little',
    },
    {
      id: 'club',
      label: 'A youth club',
      series: 3,
      dots: scatter(90, 9, 0.5, 0.6),
      middle: { x: 0.5, y: 0.62 },
      words: '9 answers',
    },
  ],
};
export const pins: Plane = {
  figure: 'plane',
  picture: { id: 'map', alt: 'Map of the village with school, park and shop' },
  sets: [
    { id: 'pins', label: 'Where I feel safe', series: 4, dots: scatter(7, 30, 0.4, 0.5), words: '30 pins' },
  ],
};

const spread = (id: string, label: string, at: number, scores: readonly number[]) => {
  const people = scores.reduce((sum, count) => sum + count, 0);
  const mean =
    people === 0 ? null : scores.reduce((sum, count, place) => sum + count * (place + 1), 0) / people;
  return {
    id,
    label,
    series: seriesFor(at),
    mean,
    dots: scores.map((count, place) => ({ at: place + 1, people: count })),
    words: mean === null ? 'no scores' : `${mean.toFixed(1)} of 5`,
    more: mean === null ? undefined : `${people} scored it`,
  };
};
export const spreads: Spreads = {
  figure: 'spreads',
  from: 1,
  to: 5,
  rows: [
    spread('skate', 'Skate Park Heroes', 0, [0, 1, 2, 5, 4]),
    spread('garden', 'Garden for everyone', 1, [3, 0, 1, 0, 8]),
    spread('radio', 'Our own radio', 2, [0, 0, 6, 6, 0]),
    spread('late', long, 3, [0, 0, 0, 0, 0]),
  ],
};

const wrote = [
  'More time to talk.',
  'The room was too loud for me after lunch.',
  'I liked that we could pass.',
  'Can the next meeting be on a Tuesday? I have football on Mondays and my sister has choir.',
  '👍',
  'Please explain the long words first.',
  arabic,
  'Pizza was good',
  'It was the first time that somebody asked me about the plan and then wrote down what I said.',
  'Less paper',
];
export const cards: Cards = {
  figure: 'cards',
  groups: [
    {
      id: 'liked',
      title: 'Liked',
      cards: wrote
        .slice(0, 4)
        .map((text, at) => ({ id: `a-${at}`, text, words: at < 2 ? `${5 - at} likes` : undefined })),
    },
    {
      id: 'better',
      title: 'Could be better',
      cards: wrote.slice(4, 8).map((text, at) => ({ id: `b-${at}`, text, done: at === 1 })),
    },
    { id: 'rest', title: null, cards: wrote.slice(8).map((text, at) => ({ id: `c-${at}`, text })) },
  ],
};
export const manyCards: Cards = {
  figure: 'cards',
  groups: [
    {
      id: 'all',
      title: null,
      cards: Array.from({ length: 400 }, (_, at) => ({
        id: `card-${at}`,
        text: `${wrote[at % wrote.length]}`,
        words: at < 6 ? `${9 - at} likes` : undefined,
      })),
    },
  ],
};

export const parts: Parts = {
  figure: 'parts',
  parts: [
    {
      id: 'one',
      title: 'Where should we meet?',
      words: '12 answered, 1 passed',
      figure: { ...five, bars: five.bars.slice(0, 3), note: undefined },
    },
    {
      id: 'two',
      title: 'How was today?',
      words: '12 answered',
      figure: { ...levels, rows: levels.rows.slice(0, 2) },
    },
    { id: 'three', title: 'How many minutes should a talk be?', words: '22 answered', figure: line },
    {
      id: 'four',
      title: 'One word for today',
      words: '20 answered',
      figure: { ...cloud, words: cloud.words.slice(0, 12) },
    },
    {
      id: 'five',
      title: 'Anything else?',
      words: '3 answered',
      figure: { ...cards, groups: cards.groups.slice(0, 1) },
    },
  ],
};

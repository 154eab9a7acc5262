import type { Bars, Cloud, Levels } from '../features/activities/figures/figure.ts';
import { levelTone } from '../ui/levels.ts';
import { seriesFor } from '../ui/series.ts';

export const long =
  'A place that is warm, dry and open after school, with someone in it who knows our names and listens to us';
export const arabic = 'مكان هادئ للجلوس مع الأصدقاء بعد المدرسة';

/** Numbers that look thrown, the same every time. */
export const thrown = (seed: number): number => {
  const wave = Math.sin(seed * 12.9898) * 43_758.5453;
  return wave - Math.floor(wave);
};

export const barsOf = (labels: readonly string[], answered: number): Bars => ({
  figure: 'bars',
  bars: labels.map((label, at) => {
    const people = Math.round(answered * thrown(at + 3) * 0.8);
    return {
      id: `bar-${at}`,
      label,
      share: people / answered,
      words: `${people} of ${answered}`,
      series: seriesFor(at),
    };
  }),
});

export const five: Bars = {
  figure: 'bars',
  note: 'Close: it depends how you count.',
  bars: [
    {
      id: 'park',
      label: 'The park',
      mark: { emoji: '🌳' },
      share: 7 / 12,
      words: '7 of 12',
      series: 1,
      more: '4 first choices',
    },
    {
      id: 'pool',
      label: 'The swimming pool',
      mark: { emoji: '🏊' },
      share: 4 / 12,
      words: '4 of 12',
      series: 2,
    },
    {
      id: 'club',
      label: 'A youth club',
      mark: { emoji: '🎲' },
      share: 1,
      words: '12 of 12',
      series: 3,
      flag: 'The host said this',
    },
    { id: 'home', label: arabic, share: 0, words: '0 of 12', series: 4 },
    { id: 'long', label: long, share: 3 / 12, words: '3 of 12', series: 5 },
  ],
};

const often = ['Never', 'Not often', 'Sometimes', 'Often', 'Always'];
export const levels: Levels = {
  figure: 'levels',
  levels: often.map((label, at) => ({ id: `level-${at}`, label, tone: levelTone(at, often.length) })),
  rows: [
    {
      id: 'heard',
      label: 'Adults listen to what I say',
      people: [1, 3, 5, 6, 2],
      words: 'Middle answer: sometimes',
      apart: '2 don’t know',
    },
    {
      id: 'plan',
      label: 'I have a say in my own plan',
      people: [6, 5, 3, 2, 1],
      words: 'Middle answer: not often',
      apart: '1 doesn’t know',
    },
    {
      id: 'safe',
      label: 'I feel safe on the way to school',
      people: [0, 0, 2, 9, 7],
      words: 'Middle answer: often',
    },
    { id: 'fun', label: long, people: [0, 0, 0, 0, 18], words: 'Middle answer: always' },
  ],
};
export const dates: Levels = {
  figure: 'levels',
  note: 'Most people can come on Tuesday 8 December.',
  levels: ['Yes', 'If needed', 'No'].map((label, at) => ({
    id: `level-${at}`,
    label,
    tone: levelTone(2 - at, 3),
  })),
  rows: [
    'Mon 7 December, 16:00',
    'Tue 8 December, 16:00',
    'Wed 9 December, 17:30',
    'Thu 10 December, 16:00',
    'Fri 11 December, 15:00',
    'Mon 14 December, 16:00',
    'Tue 15 December, 16:00',
    'Wed 16 December, 17:30',
    'Thu 17 December, 16:00',
  ].map((label, at) => ({
    id: `date-${at}`,
    label,
    people: [(at * 5) % 9, (at * 3) % 5, (at * 7) % 6],
    words: `${(at * 5) % 9} yes`,
  })),
};

export const said = [
  'listening',
  'kind',
  'time',
  'fun',
  'pizza',
  'being heard',
  'safe',
  'friends',
  'respect',
  'honest',
  'patience',
  'quiet room',
  '🎉',
  'مرح',
  'less homework',
  'trust',
  'music',
  'calm',
  'space to think',
  'no shouting',
  'Zoë',
  'garden',
  'games',
  'snacks',
  'choices',
  'a say',
  'humour',
  'help',
  'being asked twice',
  'sport',
];
export const cloud: Cloud = {
  figure: 'cloud',
  words: said.map((text, at) => ({ id: text, text, people: Math.max(1, Math.round(14 / (at * 0.55 + 1))) })),
};
export const manyWords: Cloud = {
  figure: 'cloud',
  words: Array.from({ length: 300 }, (_, at) => ({
    id: `word-${at}`,
    text: `${said[at % said.length]} ${at}`,
    people: Math.max(1, Math.round(40 / (at * 0.3 + 1))),
  })),
};

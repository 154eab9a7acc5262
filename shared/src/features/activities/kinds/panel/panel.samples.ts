import { LabelledId } from '../../labelled.ts';
import type { SamplesOf } from '../../samples.ts';
import type { panel } from './panel.ts';

const labelled = (id: string, label: string) => ({ id: LabelledId.parse(id), label });
const pitches = [
  labelled('pitch-bikes', 'Bike repair club'),
  labelled('pitch-garden', 'Garden on the roof'),
  labelled('pitch-music', 'Music room after school'),
];
const criteria = [
  labelled('criterion-need', 'How much is it needed?'),
  labelled('criterion-all', 'Is it for everybody?'),
];
const setup = { pitches, criteria, points: 5, low: 'Not at all', high: 'Very much' };

type Given = 'pass' | 'conflict' | readonly [number, number];
const scoreOf = (given: Given) =>
  typeof given === 'string' ? given : { 'criterion-need': given[0], 'criterion-all': given[1] };
const says = (given: readonly Given[], comments: Record<string, string> = {}) => ({
  scores: Object.fromEntries(given.map((one, at) => [pitches[at]?.id ?? '', scoreOf(one)])),
  comments,
});

export const panelSamples: SamplesOf<typeof panel> = {
  kind: 'panel',
  cases: [
    {
      name: 'three pitches',
      question: 'Which ideas should get money?',
      setup,
      answers: [
        says(
          [
            [4, 5],
            [3, 3],
            [5, 2],
          ],
          { 'pitch-bikes': 'Could it be open on Saturdays too?' },
        ),
        says([
          [5, 4],
          [2, 3],
          [4, 3],
        ]),
        says([[3, 4], 'conflict', [4, 4]]),
        says([[4, 4], [4, 2], 'pass'], { 'pitch-garden': 'Who waters it in the holidays?' }),
        says([
          [5, 5],
          [1, 2],
          [5, 4],
        ]),
        says(['pass', [3, 4], [4, 5]]),
        says(
          [
            [2, 4],
            [5, 5],
            [4, 4],
          ],
          { 'pitch-garden': 'My favourite.', 'pitch-music': 'Is it too loud?' },
        ),
      ],
      unfinished: [
        says([[4, 5]]),
        {
          ...says([
            [4, 5],
            [3, 3],
          ]),
          comments: { 'pitch-music': 'I want to hear more.' },
        },
      ],
      misfits: [
        { answer: says([]), code: 'activities.panel-none' },
        { answer: { scores: { 'pitch-gone': 'pass' }, comments: {} }, code: 'activities.panel-unknown' },
        {
          answer: { scores: { 'pitch-bikes': { 'criterion-gone': 3 } }, comments: {} },
          code: 'activities.panel-unknown',
        },
        { answer: says([[0, 3]]), code: 'activities.panel-odd-score' },
        { answer: says([[3, 6]]), code: 'activities.panel-odd-score' },
        { answer: says(['pass'], { 'pitch-gone': 'Hello' }), code: 'activities.panel-unknown' },
        { answer: says(['pass'], { 'pitch-bikes': 'a'.repeat(301) }), code: 'activities.panel-comment-long' },
      ],
      reworded: {
        ...setup,
        high: 'A lot',
        pitches: pitches.map((one) => ({ ...one, label: `${one.label}, year 9` })),
      },
      rebuilt: { ...setup, points: 4 },
    },
  ],
  badSetups: [
    { setup: { ...setup, pitches: pitches.slice(0, 1) }, code: 'activities.panel-few-pitches' },
    { setup: { ...setup, pitches: [pitches[0], pitches[0]] }, code: 'activities.panel-same-pitch' },
    { setup: { ...setup, criteria: [] }, code: 'activities.panel-no-criteria' },
    {
      setup: { ...setup, criteria: [labelled('criterion-1', ' ')] },
      code: 'activities.panel-criterion-empty',
    },
    { setup: { ...setup, points: 6 }, code: 'activities.panel-odd-points' },
    { setup: { ...setup, points: 3.5 }, code: 'activities.panel-odd-points' },
    { setup: { ...setup, low: ' ' }, code: 'activities.panel-end-empty' },
    { setup: { ...setup, high: 'a'.repeat(41) }, code: 'activities.panel-end-long' },
  ],
};

import type { SamplesOf } from '../../samples.ts';
import type { written } from './written.ts';

const wrote = (text: string) => ({ text });

export const writtenSamples: SamplesOf<typeof written> = {
  kind: 'written',
  cases: [
    {
      name: 'a few lines each',
      question: 'What could be better next time?',
      setup: { lines: 'long', hold: false },
      answers: [
        wrote('More time in small groups. I was only warm when we had to stop.'),
        wrote('More breaks'),
        wrote('more breaks!'),
        wrote('Nothing, it was great 🎉'),
        wrote('The room was cold.\nAnd I could not hear the people at the back.'),
        wrote('أريد وقتًا أطول للأسئلة'),
        wrote('Éclairs, or any snack at all'),
        wrote('Vegan food'),
        wrote('Less talking by adults, more asking us'),
        wrote('More breaks.'),
      ],
      misfits: [
        { answer: wrote(''), code: 'activities.written-empty' },
        { answer: wrote(' \n\t '), code: 'activities.written-empty' },
        { answer: wrote('\u200b\u2060\u202e\u0000\u001b'), code: 'activities.written-empty' },
        { answer: wrote('\u200d\ufe0f\u2800\u3164'), code: 'activities.written-empty' },
        { answer: { text: 7 }, code: 'activities.written-empty' },
        { answer: wrote('a'.repeat(1001)), code: 'activities.written-long' },
        { answer: wrote('a'.repeat(10_000)), code: 'activities.written-long' },
        { answer: wrote('a'.repeat(100_000)), code: 'activities.written-long' },
      ],
      changes: [
        { do: 'hide', key: 'vegan food' },
        { do: 'hide', key: 'more breaks' },
        { do: 'show', key: 'more breaks' },
        { do: 'approve', key: 'more breaks' },
      ],
      reworded: { lines: 'long', hold: true },
      rebuilt: { lines: 'short', hold: false },
    },
    {
      name: 'one line, and answers wait for the team',
      question: 'What did you like?',
      setup: { lines: 'short', hold: true },
      answers: [
        wrote('The games'),
        wrote('the games'),
        wrote('Meeting people from other schools'),
        wrote('👍🏽'),
        wrote('How we chose the topics'),
        wrote('a'.repeat(140)),
      ],
      misfits: [
        { answer: wrote('🎉'.repeat(141)), code: 'activities.written-long' },
        { answer: wrote('one\ntwo'), code: 'activities.written-one-line' },
      ],
      changes: [
        { do: 'approve', key: 'the games' },
        { do: 'approve', key: '👍🏽' },
        { do: 'hide', key: 'the games' },
      ],
      reworded: { lines: 'short', hold: false },
      rebuilt: { lines: 'long', hold: true },
    },
  ],
  badSetups: [
    { setup: { lines: 'endless', hold: false }, code: 'activities.written-odd-lines' },
    { setup: { hold: false }, code: 'activities.written-odd-lines' },
  ],
};

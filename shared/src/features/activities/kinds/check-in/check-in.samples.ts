import type { SamplesOf } from '../../samples.ts';
import type { checkIn } from './check-in.ts';

export const checkInSamples: SamplesOf<typeof checkIn> = {
  kind: 'check-in',
  cases: [
    {
      name: 'thumbs',
      question: 'Shall we take a break now?',
      setup: { style: 'thumbs' },
      answers: [
        { value: 'up' },
        { value: 'sideways' },
        { value: 'up' },
        { value: 'down' },
        { value: 'up' },
        { value: 'sideways' },
      ],
      repeats: true,
      misfits: [
        { answer: { value: 'five' }, code: 'activities.check-in-unknown' },
        { answer: { value: 'toString' }, code: 'activities.check-in-unknown' },
      ],
      reworded: null,
      rebuilt: { style: 'fist' },
    },
    {
      name: 'fist to five',
      question: 'Could you live with the plan to run our own event?',
      setup: { style: 'fist' },
      answers: [
        { value: 'three' },
        { value: 'four' },
        { value: 'five' },
        { value: 'two' },
        { value: 'one' },
        { value: 'fist' },
      ],
      misfits: [{ answer: { value: 'up' }, code: 'activities.check-in-unknown' }],
      reworded: null,
      rebuilt: { style: 'thumbs' },
    },
    {
      name: 'mood',
      question: 'How do you arrive today?',
      setup: { style: 'mood' },
      answers: [
        { value: 'calm' },
        { value: 'happy' },
        { value: 'tired' },
        { value: 'worried' },
        { value: 'excited' },
        { value: 'mixed' },
      ],
      misfits: [{ answer: { value: 'down' }, code: 'activities.check-in-unknown' }],
      reworded: null,
      rebuilt: { style: 'fist' },
    },
  ],
  badSetups: [{ setup: { style: 'stars' }, code: 'activities.check-in-odd-style' }],
};

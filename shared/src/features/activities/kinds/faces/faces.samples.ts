import type { SamplesOf } from '../../samples.ts';
import type { faces } from './faces.ts';

const words = ['A tiny bit happy', 'A little happy', 'Happy', 'Very happy', 'As happy as can be'];

export const facesSamples: SamplesOf<typeof faces> = {
  kind: 'faces',
  cases: [
    {
      name: 'five happy faces',
      question: 'How do you feel about today’s meeting?',
      setup: { words },
      answers: [{ degree: 4 }, { degree: 5 }, { degree: 3 }, { degree: 4 }, { degree: 2 }, { degree: 1 }],
      repeats: true,
      misfits: [
        { answer: { degree: 0 }, code: 'activities.faces-unknown' },
        { answer: { degree: 6 }, code: 'activities.faces-unknown' },
        { answer: { degree: 2.5 }, code: 'activities.faces-unknown' },
        { answer: { degree: '3' }, code: 'activities.faces-unknown' },
      ],
      reworded: {
        words: ['I liked a bit', 'I liked some of it', 'I liked it', 'I liked it a lot', 'I loved it'],
      },
      rebuilt: null,
    },
  ],
  badSetups: [
    { setup: { words: words.slice(1) }, code: 'activities.faces-odd-number' },
    { setup: { words: [...words, 'Even happier'] }, code: 'activities.faces-odd-number' },
    { setup: { words: ['', ...words.slice(1)] }, code: 'activities.faces-words-empty' },
    { setup: { words: ['a'.repeat(61), ...words.slice(1)] }, code: 'activities.faces-words-long' },
  ],
};
